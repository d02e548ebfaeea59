/* Lecteur d’exemple : dans son cadre, il ajoute l’image de la chaîne. */
addEventListener('DOMContentLoaded', function () {
    var chaine = new Image(48, 48);
    chaine.alt = '';
    chaine.src = 'https://i.ytimg.com/vi/EXEMPLE0001/chaine.svg';
    document.body.appendChild(chaine);
});
/* youtube : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function carrousel_onglet_0(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 0;
}
function onglet_recherche_1(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 1;
}
function recherche_onglet_2(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 2;
}
function onglet_billet_3(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 3;
}
function billet_bouton_4(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 4;
}
function bouton_bandeau_5(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 5;
}
function bandeau_bouton_6(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 6;
}
function bouton_pied_7(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 7;
}
function pied_salle_8(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 8;
}
function salle_formulaire_9(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 9;
}
function formulaire_grille_10(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 10;
}
function grille_frise_11(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 11;
}
function frise_grille_12(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 12;
}
function grille_carrousel_13(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 13;
}
function carrousel_vignette_14(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 14;
}
function vignette_bandeau_15(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 15;
}
function bandeau_galerie_16(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 16;
}
function galerie_salle_17(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 17;
}
function salle_bandeau_18(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 18;
}
function bandeau_onglet_19(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 19;
}
function onglet_billet_20(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 20;
}
function billet_carrousel_21(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 21;
}
function carrousel_carrousel_22(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 22;
}
function carrousel_bandeau_23(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 23;
}
function bandeau_compteur_24(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 24;
}
function compteur_formulaire_25(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 25;
}
function formulaire_galerie_26(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 26;
}
function galerie_frise_27(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 27;
}
function frise_menu_28(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 28;
}
function menu_pied_29(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 29;
}
function pied_legende_30(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 30;
}
function legende_bouton_31(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 31;
}
function bouton_titre_32(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 32;
}
function titre_filtre_33(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 33;
}
function filtre_galerie_34(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 34;
}
function galerie_titre_35(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 35;
}
function titre_formulaire_36(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 36;
}
function formulaire_bouton_37(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 37;
}
function bouton_entete_38(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 38;
}
function entete_liste_39(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 39;
}
function liste_panneau_40(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 40;
}
function panneau_programme_41(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 41;
}
function programme_programme_42(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 42;
}
function programme_titre_43(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 43;
}
function titre_colonne_44(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 44;
}
function colonne_billet_45(noeud, options) {
    var largeur = 79, hauteur = 237;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 45;
}
function billet_menu_46(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 46;
}
function menu_atelier_47(noeud, options) {
    var largeur = 225, hauteur = 675;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 47;
}
function atelier_liste_48(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 48;
}
function liste_formulaire_49(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 49;
}
function formulaire_carte_50(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 50;
}
function carte_titre_51(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 51;
}
function titre_salle_52(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 52;
}
function salle_billet_53(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 53;
}
function billet_menu_54(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 54;
}
function menu_onglet_55(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 55;
}
function onglet_agenda_56(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 56;
}
function agenda_partage_57(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 57;
}
function partage_grille_58(noeud, options) {
    var largeur = 13, hauteur = 39;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 58;
}
function grille_programme_59(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 59;
}
function programme_bouton_60(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 60;
}
function bouton_frise_61(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 61;
}
function frise_grille_62(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 62;
}
function grille_frise_63(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 63;
}
function frise_carte_64(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 64;
}
function carte_fenetre_65(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 65;
}
function fenetre_liste_66(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 66;
}
function liste_entete_67(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 67;
}
function entete_bouton_68(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 68;
}
function bouton_grille_69(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 69;
}
function grille_carte_70(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 70;
}
function carte_titre_71(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 71;
}
function titre_vignette_72(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 72;
}
function vignette_liste_73(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 73;
}
function liste_billet_74(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 74;
}
function billet_carrousel_75(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 75;
}
function carrousel_entete_76(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 76;
}
function entete_galerie_77(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 77;
}
function galerie_vignette_78(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 78;
}
function vignette_agenda_79(noeud, options) {
    var largeur = 188, hauteur = 564;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 79;
}
function agenda_liste_80(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 80;
}
function liste_liste_81(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 81;
}
function liste_formulaire_82(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 82;
}
function formulaire_salle_83(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 83;
}
function salle_filtre_84(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 84;
}
function filtre_colonne_85(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 85;
}
function colonne_legende_86(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 86;
}
function legende_bouton_87(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 87;
}
function bouton_carte_88(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 88;
}
function carte_menu_89(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 89;
}
function menu_onglet_90(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 90;
}
function onglet_partage_91(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 91;
}
function partage_vignette_92(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 92;
}
function vignette_compteur_93(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 93;
}
function compteur_frise_94(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 94;
}
function frise_pied_95(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 95;
}
function pied_legende_96(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 96;
}
function legende_carrousel_97(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 97;
}
function carrousel_bouton_98(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 98;
}
function bouton_pied_99(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 99;
}
function pied_carrousel_100(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 100;
}
function carrousel_fenetre_101(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 101;
}
function fenetre_billet_102(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 102;
}
function billet_fenetre_103(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 103;
}
function fenetre_titre_104(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 104;
}
function titre_onglet_105(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 105;
}
function onglet_partage_106(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 106;
}
function partage_bandeau_107(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 107;
}
function bandeau_carte_108(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 108;
}
function carte_panneau_109(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 109;
}
function panneau_salle_110(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 110;
}
function salle_bandeau_111(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 111;
}
function bandeau_billet_112(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 112;
}
function billet_grille_113(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 113;
}
function grille_programme_114(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 114;
}
function programme_vignette_115(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 115;
}
function vignette_bouton_116(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 116;
}
function bouton_entete_117(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 117;
}
function entete_agenda_118(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 118;
}
function agenda_partage_119(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 119;
}
function partage_filtre_120(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 120;
}
function filtre_liste_121(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 121;
}
function liste_agenda_122(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 122;
}
function agenda_agenda_123(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 123;
}
function agenda_bouton_124(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 124;
}
function bouton_menu_125(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 125;
}
function menu_formulaire_126(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 126;
}
function formulaire_filtre_127(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 127;
}
function filtre_partage_128(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 128;
}
function partage_vignette_129(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 129;
}
function vignette_vignette_130(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 130;
}
function vignette_salle_131(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 131;
}
function salle_pied_132(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 132;
}
function pied_pied_133(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 133;
}
function pied_fenetre_134(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 134;
}
function fenetre_formulaire_135(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 135;
}
function formulaire_menu_136(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 136;
}
function menu_carte_137(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 137;
}
function carte_fenetre_138(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 138;
}
function fenetre_bouton_139(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 139;
}
function bouton_colonne_140(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 140;
}
function colonne_colonne_141(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 141;
}
function colonne_salle_142(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 142;
}
function salle_partage_143(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 143;
}
function partage_grille_144(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 144;
}
function grille_grille_145(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 145;
}
function grille_salle_146(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 146;
}
function salle_vignette_147(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 147;
}
function vignette_carte_148(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 148;
}
function carte_recherche_149(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 149;
}
function recherche_entete_150(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 150;
}
function entete_colonne_151(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 151;
}
function colonne_programme_152(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 152;
}
function programme_pied_153(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 153;
}
function pied_frise_154(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 154;
}
function frise_grille_155(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 155;
}
function grille_pied_156(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 156;
}
function pied_vignette_157(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 157;
}
function vignette_legende_158(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 158;
}
function legende_colonne_159(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 159;
}
function colonne_entete_160(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 160;
}
function entete_colonne_161(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 161;
}
function colonne_onglet_162(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 162;
}
function onglet_entete_163(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 163;
}
function entete_billet_164(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 164;
}
function billet_recherche_165(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 165;
}
function recherche_filtre_166(noeud, options) {
    var largeur = 208, hauteur = 624;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 166;
}
function filtre_galerie_167(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 167;
}
function galerie_frise_168(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 168;
}
function frise_programme_169(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 169;
}
function programme_liste_170(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 170;
}
function liste_frise_171(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 171;
}
function frise_bandeau_172(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 172;
}
function bandeau_bandeau_173(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 173;
}
function bandeau_titre_174(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 174;
}
function titre_pied_175(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 175;
}
function pied_colonne_176(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 176;
}
function colonne_liste_177(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 177;
}
function liste_frise_178(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 178;
}
function frise_fenetre_179(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 179;
}
function fenetre_legende_180(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 180;
}
function legende_menu_181(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 181;
}
function menu_grille_182(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 182;
}
function grille_salle_183(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 183;
}
function salle_bouton_184(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 184;
}
function bouton_colonne_185(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 185;
}
function colonne_programme_186(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 186;
}
function programme_legende_187(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 187;
}
function legende_compteur_188(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 188;
}
function compteur_fenetre_189(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 189;
}
function fenetre_recherche_190(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 190;
}
function recherche_agenda_191(noeud, options) {
    var largeur = 152, hauteur = 456;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 191;
}
function agenda_vignette_192(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 192;
}
function vignette_onglet_193(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 193;
}
function onglet_filtre_194(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 194;
}
function filtre_galerie_195(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 195;
}
function galerie_fenetre_196(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 196;
}
function fenetre_programme_197(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 197;
}
function programme_billet_198(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 198;
}
function billet_atelier_199(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 199;
}
function atelier_agenda_200(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 200;
}
function agenda_fenetre_201(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 201;
}
function fenetre_panneau_202(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 202;
}
function panneau_bandeau_203(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 203;
}
function bandeau_galerie_204(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 204;
}
function galerie_colonne_205(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 205;
}
function colonne_onglet_206(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 206;
}
function onglet_billet_207(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 207;
}
function billet_fenetre_208(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 208;
}
function fenetre_colonne_209(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 209;
}
function colonne_partage_210(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 210;
}
function partage_legende_211(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 211;
}
function legende_colonne_212(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 212;
}
function colonne_onglet_213(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 213;
}
function onglet_bouton_214(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 214;
}
function bouton_entete_215(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 215;
}
function entete_compteur_216(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 216;
}
function compteur_titre_217(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 217;
}
function titre_formulaire_218(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 218;
}
function formulaire_titre_219(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 219;
}
function titre_galerie_220(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 220;
}
function galerie_pied_221(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 221;
}
function pied_billet_222(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 222;
}
function billet_atelier_223(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 223;
}
function atelier_frise_224(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 224;
}
function frise_colonne_225(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 225;
}
function colonne_menu_226(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 226;
}
function menu_panneau_227(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 227;
}
function panneau_galerie_228(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 228;
}
function galerie_compteur_229(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 229;
}
function compteur_frise_230(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 230;
}
function frise_salle_231(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 231;
}
function salle_bouton_232(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 232;
}
function bouton_legende_233(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 233;
}
function legende_compteur_234(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 234;
}
function compteur_menu_235(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 235;
}
function menu_entete_236(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 236;
}
function entete_galerie_237(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 237;
}
function galerie_recherche_238(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 238;
}
function recherche_colonne_239(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 239;
}
function colonne_salle_240(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 240;
}
function salle_colonne_241(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 241;
}
function colonne_titre_242(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 242;
}
function titre_fenetre_243(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 243;
}
function fenetre_recherche_244(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 244;
}
function recherche_compteur_245(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 245;
}
function compteur_galerie_246(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 246;
}
function galerie_agenda_247(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 247;
}
function agenda_agenda_248(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 248;
}
function agenda_frise_249(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 249;
}
function frise_frise_250(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 250;
}
function frise_pied_251(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 251;
}
function pied_pied_252(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 252;
}
function pied_agenda_253(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 253;
}
function agenda_carte_254(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 254;
}
function carte_vignette_255(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 255;
}
function vignette_filtre_256(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 256;
}
function filtre_salle_257(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 257;
}
function salle_atelier_258(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 258;
}
function atelier_carrousel_259(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 259;
}
function carrousel_billet_260(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 260;
}
function billet_onglet_261(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 261;
}
function onglet_billet_262(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 262;
}
function billet_compteur_263(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 263;
}
function compteur_liste_264(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 264;
}
function liste_bouton_265(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 265;
}
function bouton_legende_266(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 266;
}
function legende_billet_267(noeud, options) {
    var largeur = 166, hauteur = 498;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 267;
}
function billet_compteur_268(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 268;
}
function compteur_recherche_269(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 269;
}
function recherche_bouton_270(noeud, options) {
    var largeur = 208, hauteur = 624;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 270;
}
function bouton_onglet_271(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 271;
}
function onglet_formulaire_272(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 272;
}
function formulaire_salle_273(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 273;
}
function salle_programme_274(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 274;
}
function programme_partage_275(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 275;
}
function partage_panneau_276(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 276;
}
function panneau_legende_277(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 277;
}
function legende_salle_278(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 278;
}
function salle_agenda_279(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 279;
}
function agenda_frise_280(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 280;
}
function frise_legende_281(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 281;
}
function legende_frise_282(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 282;
}
function frise_recherche_283(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 283;
}
function recherche_agenda_284(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 284;
}
function agenda_pied_285(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 285;
}
function pied_filtre_286(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 286;
}
function filtre_agenda_287(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 287;
}
function agenda_menu_288(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 288;
}
function menu_vignette_289(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 289;
}
function vignette_grille_290(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 290;
}
function grille_bandeau_291(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 291;
}
function bandeau_compteur_292(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 292;
}
function compteur_programme_293(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 293;
}
function programme_entete_294(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 294;
}
function entete_billet_295(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 295;
}
function billet_grille_296(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 296;
}
function grille_salle_297(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 297;
}
function salle_legende_298(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 298;
}
function legende_bandeau_299(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 299;
}
function bandeau_liste_300(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 300;
}
function liste_programme_301(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 301;
}
function programme_menu_302(noeud, options) {
    var largeur = 145, hauteur = 435;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 302;
}
function menu_carte_303(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 303;
}
function carte_fenetre_304(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 304;
}
function fenetre_agenda_305(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 305;
}
function agenda_fenetre_306(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 306;
}
function fenetre_fenetre_307(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 307;
}
function fenetre_partage_308(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 308;
}
function partage_fenetre_309(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 309;
}
function fenetre_programme_310(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 310;
}
function programme_programme_311(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 311;
}
function programme_agenda_312(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 312;
}
function agenda_grille_313(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 313;
}
function grille_formulaire_314(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 314;
}
function formulaire_partage_315(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 315;
}
function partage_pied_316(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 316;
}
function pied_colonne_317(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 317;
}
function colonne_liste_318(noeud, options) {
    var largeur = 79, hauteur = 237;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 318;
}
function liste_filtre_319(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 319;
}
function filtre_legende_320(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 320;
}
function legende_billet_321(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 321;
}
function billet_compteur_322(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 322;
}
function compteur_billet_323(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 323;
}
function billet_carte_324(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 324;
}
function carte_titre_325(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 325;
}
function titre_colonne_326(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 326;
}
function colonne_titre_327(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 327;
}
function titre_compteur_328(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 328;
}
function compteur_carrousel_329(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 329;
}
function carrousel_liste_330(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 330;
}
function liste_grille_331(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 331;
}
function grille_onglet_332(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 332;
}
function onglet_atelier_333(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 333;
}
function atelier_liste_334(noeud, options) {
    var largeur = 174, hauteur = 522;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 334;
}
function liste_liste_335(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 335;
}
function liste_pied_336(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 336;
}
function pied_bouton_337(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 337;
}
function bouton_compteur_338(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 338;
}
function compteur_filtre_339(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 339;
}
function filtre_salle_340(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 340;
}
function salle_carrousel_341(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 341;
}
function carrousel_titre_342(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 342;
}
function titre_billet_343(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 343;
}
function billet_fenetre_344(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 344;
}
function fenetre_salle_345(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 345;
}
function salle_frise_346(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 346;
}
function frise_liste_347(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 347;
}
function liste_compteur_348(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 348;
}
function compteur_liste_349(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 349;
}
function liste_panneau_350(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 350;
}
function panneau_formulaire_351(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 351;
}
function formulaire_programme_352(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 352;
}
function programme_legende_353(noeud, options) {
    var largeur = 89, hauteur = 267;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 353;
}
function legende_menu_354(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 354;
}
function menu_entete_355(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 355;
}
function entete_billet_356(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 356;
}
function billet_menu_357(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 357;
}
function menu_panneau_358(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 358;
}
function panneau_frise_359(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 359;
}
function frise_billet_360(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 360;
}
function billet_panneau_361(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 361;
}
function panneau_filtre_362(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 362;
}
function filtre_agenda_363(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 363;
}
function agenda_billet_364(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 364;
}
function billet_compteur_365(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 365;
}
function compteur_programme_366(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 366;
}
function programme_agenda_367(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 367;
}
function agenda_vignette_368(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 368;
}
function vignette_titre_369(noeud, options) {
    var largeur = 188, hauteur = 564;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 369;
}
function titre_galerie_370(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 370;
}
function galerie_fenetre_371(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 371;
}
function fenetre_agenda_372(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 372;
}
function agenda_pied_373(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 373;
}
function pied_vignette_374(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 374;
}
function vignette_bouton_375(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 375;
}
function bouton_bandeau_376(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 376;
}
function bandeau_formulaire_377(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 377;
}
function formulaire_partage_378(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 378;
}
function partage_recherche_379(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 379;
}
function recherche_legende_380(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 380;
}
function legende_compteur_381(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 381;
}
function compteur_colonne_382(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 382;
}
function colonne_liste_383(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 383;
}
function liste_entete_384(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 384;
}
function entete_carrousel_385(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 385;
}
function carrousel_programme_386(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 386;
}
function programme_fenetre_387(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 387;
}
function fenetre_galerie_388(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 388;
}
function galerie_bouton_389(noeud, options) {
    var largeur = 150, hauteur = 450;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 389;
}
function bouton_recherche_390(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 390;
}
function recherche_fenetre_391(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 391;
}
function fenetre_vignette_392(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 392;
}
function vignette_colonne_393(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 393;
}
function colonne_atelier_394(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 394;
}
function atelier_panneau_395(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 395;
}
function panneau_onglet_396(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 396;
}
function onglet_bouton_397(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 397;
}
function bouton_carte_398(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 398;
}
function carte_carte_399(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 399;
}
function carte_onglet_400(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 400;
}
function onglet_frise_401(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 401;
}
function frise_panneau_402(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 402;
}
function panneau_menu_403(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 403;
}
function menu_bouton_404(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 404;
}
function bouton_vignette_405(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 405;
}
function vignette_formulaire_406(noeud, options) {
    var largeur = 188, hauteur = 564;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 406;
}
function formulaire_menu_407(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 407;
}
function menu_entete_408(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 408;
}
function entete_carte_409(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 409;
}
function carte_recherche_410(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 410;
}
function recherche_programme_411(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 411;
}
function programme_legende_412(noeud, options) {
    var largeur = 89, hauteur = 267;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 412;
}
function legende_billet_413(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 413;
}
function billet_programme_414(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 414;
}
function programme_formulaire_415(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 415;
}
function formulaire_atelier_416(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 416;
}
function atelier_compteur_417(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 417;
}
function compteur_carrousel_418(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 418;
}
function carrousel_entete_419(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 419;
}
function entete_filtre_420(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 420;
}
function filtre_programme_421(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 421;
}
function programme_programme_422(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 422;
}
function programme_atelier_423(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 423;
}
function atelier_bandeau_424(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 424;
}
function bandeau_onglet_425(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 425;
}
function onglet_menu_426(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 426;
}
function menu_partage_427(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 427;
}
function partage_partage_428(noeud, options) {
    var largeur = 13, hauteur = 39;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 428;
}
function partage_legende_429(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 429;
}
function legende_compteur_430(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 430;
}
function compteur_bouton_431(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 431;
}
function bouton_compteur_432(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 432;
}
function compteur_atelier_433(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 433;
}
function atelier_agenda_434(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 434;
}
function agenda_pied_435(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 435;
}
function pied_salle_436(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 436;
}
function salle_formulaire_437(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 437;
}
/*-----------------------------------------------------------------------------------------------------------------------------*/
void 0;
