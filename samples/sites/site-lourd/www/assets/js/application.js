/* Ajoute à chaque page le bandeau et le compte des places : sans moteur, rien de tout cela n’existe. */
(function () {
    var bandeau = document.createElement('script');
    bandeau.src = '/assets/js/bandeau-cookies.js';
    document.body.appendChild(bandeau);
    window.mesure = new Worker('/assets/js/mesure-worker.js');
})();
/* application du Grand Forum : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function salle_titre_0(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 0;
}
function titre_bandeau_1(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 1;
}
function bandeau_carte_2(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 2;
}
function carte_filtre_3(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 3;
}
function filtre_legende_4(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 4;
}
function legende_billet_5(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 5;
}
function billet_billet_6(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 6;
}
function billet_formulaire_7(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 7;
}
function formulaire_titre_8(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 8;
}
function titre_onglet_9(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 9;
}
function onglet_legende_10(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 10;
}
function legende_onglet_11(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 11;
}
function onglet_galerie_12(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 12;
}
function galerie_menu_13(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 13;
}
function menu_formulaire_14(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 14;
}
function formulaire_fenetre_15(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 15;
}
function fenetre_galerie_16(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 16;
}
function galerie_fenetre_17(noeud, options) {
    var largeur = 150, hauteur = 450;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 17;
}
function fenetre_agenda_18(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 18;
}
function agenda_vignette_19(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 19;
}
function vignette_carte_20(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 20;
}
function carte_fenetre_21(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 21;
}
function fenetre_agenda_22(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 22;
}
function agenda_entete_23(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 23;
}
function entete_menu_24(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 24;
}
function menu_salle_25(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 25;
}
function salle_frise_26(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 26;
}
function frise_panneau_27(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 27;
}
function panneau_salle_28(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 28;
}
function salle_bandeau_29(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 29;
}
function bandeau_recherche_30(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 30;
}
function recherche_entete_31(noeud, options) {
    var largeur = 236, hauteur = 708;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 31;
}
function entete_frise_32(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 32;
}
function frise_grille_33(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 33;
}
function grille_entete_34(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 34;
}
function entete_filtre_35(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 35;
}
function filtre_carrousel_36(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 36;
}
function carrousel_partage_37(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 37;
}
function partage_onglet_38(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 38;
}
function onglet_agenda_39(noeud, options) {
    var largeur = 199, hauteur = 597;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 39;
}
function agenda_liste_40(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 40;
}
function liste_bouton_41(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 41;
}
function bouton_atelier_42(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 42;
}
function atelier_menu_43(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 43;
}
function menu_galerie_44(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 44;
}
function galerie_fenetre_45(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 45;
}
function fenetre_billet_46(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 46;
}
function billet_formulaire_47(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 47;
}
function formulaire_salle_48(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 48;
}
function salle_compteur_49(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 49;
}
function compteur_filtre_50(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 50;
}
function filtre_legende_51(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 51;
}
function legende_carrousel_52(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 52;
}
function carrousel_grille_53(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 53;
}
function grille_panneau_54(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 54;
}
function panneau_fenetre_55(noeud, options) {
    var largeur = 2, hauteur = 6;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 55;
}
function fenetre_legende_56(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 56;
}
function legende_atelier_57(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 57;
}
function atelier_bandeau_58(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 58;
}
function bandeau_bouton_59(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 59;
}
function bouton_grille_60(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 60;
}
function grille_agenda_61(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 61;
}
function agenda_entete_62(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 62;
}
function entete_programme_63(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 63;
}
function programme_salle_64(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 64;
}
function salle_grille_65(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 65;
}
function grille_agenda_66(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 66;
}
function agenda_carte_67(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 67;
}
function carte_carte_68(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 68;
}
function carte_grille_69(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 69;
}
function grille_liste_70(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 70;
}
function liste_partage_71(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 71;
}
function partage_onglet_72(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 72;
}
function onglet_bouton_73(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 73;
}
function bouton_formulaire_74(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 74;
}
function formulaire_panneau_75(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 75;
}
function panneau_atelier_76(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 76;
}
function atelier_compteur_77(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 77;
}
function compteur_salle_78(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 78;
}
function salle_programme_79(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 79;
}
function programme_liste_80(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 80;
}
function liste_formulaire_81(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 81;
}
function formulaire_billet_82(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 82;
}
function billet_compteur_83(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 83;
}
function compteur_partage_84(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 84;
}
function partage_programme_85(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 85;
}
function programme_onglet_86(noeud, options) {
    var largeur = 145, hauteur = 435;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 86;
}
function onglet_atelier_87(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 87;
}
function atelier_filtre_88(noeud, options) {
    var largeur = 230, hauteur = 690;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 88;
}
function filtre_onglet_89(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 89;
}
function onglet_titre_90(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 90;
}
function titre_pied_91(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 91;
}
function pied_pied_92(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 92;
}
function pied_carrousel_93(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 93;
}
function carrousel_frise_94(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 94;
}
function frise_carrousel_95(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 95;
}
function carrousel_panneau_96(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 96;
}
function panneau_carte_97(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 97;
}
function carte_galerie_98(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 98;
}
function galerie_entete_99(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 99;
}
function entete_salle_100(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 100;
}
function salle_agenda_101(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 101;
}
function agenda_titre_102(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 102;
}
function titre_vignette_103(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 103;
}
function vignette_recherche_104(noeud, options) {
    var largeur = 188, hauteur = 564;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 104;
}
function recherche_formulaire_105(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 105;
}
function formulaire_filtre_106(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 106;
}
function filtre_pied_107(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 107;
}
function pied_bouton_108(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 108;
}
function bouton_pied_109(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 109;
}
function pied_compteur_110(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 110;
}
function compteur_panneau_111(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 111;
}
function panneau_colonne_112(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 112;
}
function colonne_salle_113(noeud, options) {
    var largeur = 23, hauteur = 69;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 113;
}
function salle_filtre_114(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 114;
}
function filtre_formulaire_115(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 115;
}
function formulaire_liste_116(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 116;
}
function liste_filtre_117(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 117;
}
function filtre_frise_118(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 118;
}
function frise_entete_119(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 119;
}
function entete_partage_120(noeud, options) {
    var largeur = 105, hauteur = 315;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 120;
}
function partage_atelier_121(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 121;
}
function atelier_atelier_122(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 122;
}
function atelier_frise_123(noeud, options) {
    var largeur = 62, hauteur = 186;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 123;
}
function frise_liste_124(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 124;
}
function liste_titre_125(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 125;
}
function titre_menu_126(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 126;
}
function menu_entete_127(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 127;
}
function entete_entete_128(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 128;
}
function entete_liste_129(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 129;
}
function liste_fenetre_130(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 130;
}
function fenetre_atelier_131(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 131;
}
function atelier_titre_132(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 132;
}
function titre_fenetre_133(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 133;
}
function fenetre_salle_134(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 134;
}
function salle_salle_135(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 135;
}
function salle_colonne_136(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 136;
}
function colonne_bandeau_137(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 137;
}
function bandeau_panneau_138(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 138;
}
function panneau_pied_139(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 139;
}
function pied_entete_140(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 140;
}
function entete_frise_141(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 141;
}
function frise_colonne_142(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 142;
}
function colonne_menu_143(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 143;
}
function menu_filtre_144(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 144;
}
function filtre_compteur_145(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 145;
}
function compteur_menu_146(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 146;
}
function menu_panneau_147(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 147;
}
function panneau_vignette_148(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 148;
}
function vignette_colonne_149(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 149;
}
function colonne_bandeau_150(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 150;
}
function bandeau_liste_151(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 151;
}
function liste_recherche_152(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 152;
}
function recherche_carrousel_153(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 153;
}
function carrousel_entete_154(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 154;
}
function entete_pied_155(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 155;
}
function pied_galerie_156(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 156;
}
function galerie_frise_157(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 157;
}
function frise_carte_158(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 158;
}
function carte_carte_159(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 159;
}
function carte_billet_160(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 160;
}
function billet_menu_161(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 161;
}
function menu_pied_162(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 162;
}
function pied_formulaire_163(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 163;
}
function formulaire_pied_164(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 164;
}
function pied_panneau_165(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 165;
}
function panneau_formulaire_166(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 166;
}
function formulaire_carte_167(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 167;
}
function carte_formulaire_168(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 168;
}
function formulaire_grille_169(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 169;
}
function grille_colonne_170(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 170;
}
function colonne_carte_171(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 171;
}
function carte_salle_172(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 172;
}
function salle_filtre_173(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 173;
}
function filtre_liste_174(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 174;
}
function liste_titre_175(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 175;
}
function titre_salle_176(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 176;
}
function salle_pied_177(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 177;
}
function pied_bandeau_178(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 178;
}
function bandeau_bandeau_179(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 179;
}
function bandeau_bandeau_180(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 180;
}
function bandeau_bouton_181(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 181;
}
function bouton_billet_182(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 182;
}
function billet_menu_183(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 183;
}
function menu_panneau_184(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 184;
}
function panneau_legende_185(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 185;
}
function legende_bandeau_186(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 186;
}
function bandeau_legende_187(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 187;
}
function legende_bandeau_188(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 188;
}
function bandeau_agenda_189(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 189;
}
function agenda_galerie_190(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 190;
}
function galerie_legende_191(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 191;
}
function legende_liste_192(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 192;
}
function liste_partage_193(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 193;
}
function partage_carte_194(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 194;
}
function carte_atelier_195(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 195;
}
function atelier_pied_196(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 196;
}
function pied_recherche_197(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 197;
}
function recherche_fenetre_198(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 198;
}
function fenetre_panneau_199(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 199;
}
function panneau_titre_200(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 200;
}
function titre_titre_201(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 201;
}
function titre_entete_202(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 202;
}
function entete_pied_203(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 203;
}
function pied_pied_204(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 204;
}
function pied_carte_205(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 205;
}
function carte_partage_206(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 206;
}
function partage_panneau_207(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 207;
}
function panneau_vignette_208(noeud, options) {
    var largeur = 58, hauteur = 174;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 208;
}
function vignette_entete_209(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 209;
}
function entete_entete_210(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 210;
}
function entete_recherche_211(noeud, options) {
    var largeur = 105, hauteur = 315;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 211;
}
function recherche_agenda_212(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 212;
}
function agenda_entete_213(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 213;
}
function entete_onglet_214(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 214;
}
function onglet_titre_215(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 215;
}
function titre_compteur_216(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 216;
}
function compteur_bandeau_217(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 217;
}
function bandeau_panneau_218(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 218;
}
function panneau_bandeau_219(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 219;
}
function bandeau_frise_220(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 220;
}
function frise_colonne_221(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 221;
}
function colonne_carte_222(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 222;
}
function carte_partage_223(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 223;
}
function partage_grille_224(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 224;
}
function grille_billet_225(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 225;
}
function billet_frise_226(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 226;
}
function frise_vignette_227(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 227;
}
function vignette_frise_228(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 228;
}
function frise_bouton_229(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 229;
}
function bouton_titre_230(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 230;
}
function titre_salle_231(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 231;
}
function salle_pied_232(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 232;
}
function pied_grille_233(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 233;
}
function grille_recherche_234(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 234;
}
function recherche_agenda_235(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 235;
}
function agenda_agenda_236(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 236;
}
function agenda_vignette_237(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 237;
}
function vignette_panneau_238(noeud, options) {
    var largeur = 132, hauteur = 396;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 238;
}
function panneau_panneau_239(noeud, options) {
    var largeur = 2, hauteur = 6;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 239;
}
function panneau_formulaire_240(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 240;
}
function formulaire_galerie_241(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 241;
}
function galerie_bandeau_242(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 242;
}
function bandeau_atelier_243(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 243;
}
function atelier_vignette_244(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 244;
}
function vignette_vignette_245(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 245;
}
function vignette_filtre_246(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 246;
}
function filtre_filtre_247(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 247;
}
function filtre_onglet_248(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 248;
}
function onglet_onglet_249(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 249;
}
function onglet_fenetre_250(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 250;
}
function fenetre_partage_251(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 251;
}
/*-----------------------------*/
void 0;
