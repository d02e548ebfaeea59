/* carrousel du Grand Forum : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function agenda_salle_0(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 0;
}
function salle_vignette_1(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 1;
}
function vignette_atelier_2(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 2;
}
function atelier_carrousel_3(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 3;
}
function carrousel_menu_4(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 4;
}
function menu_bandeau_5(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 5;
}
function bandeau_formulaire_6(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 6;
}
function formulaire_entete_7(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 7;
}
function entete_formulaire_8(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 8;
}
function formulaire_frise_9(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 9;
}
function frise_formulaire_10(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 10;
}
function formulaire_vignette_11(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 11;
}
function vignette_frise_12(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 12;
}
function frise_onglet_13(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 13;
}
function onglet_atelier_14(noeud, options) {
    var largeur = 199, hauteur = 597;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 14;
}
function atelier_onglet_15(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 15;
}
function onglet_galerie_16(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 16;
}
function galerie_atelier_17(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 17;
}
function atelier_panneau_18(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 18;
}
function panneau_frise_19(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 19;
}
function frise_galerie_20(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 20;
}
function galerie_billet_21(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 21;
}
function billet_billet_22(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 22;
}
function billet_liste_23(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 23;
}
function liste_grille_24(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 24;
}
function grille_pied_25(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 25;
}
function pied_carrousel_26(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 26;
}
function carrousel_menu_27(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 27;
}
function menu_menu_28(noeud, options) {
    var largeur = 225, hauteur = 675;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 28;
}
function menu_grille_29(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 29;
}
function grille_vignette_30(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 30;
}
function vignette_grille_31(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 31;
}
function grille_fenetre_32(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 32;
}
function fenetre_liste_33(noeud, options) {
    var largeur = 129, hauteur = 387;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 33;
}
function liste_salle_34(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 34;
}
function salle_recherche_35(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 35;
}
function recherche_agenda_36(noeud, options) {
    var largeur = 68, hauteur = 204;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 36;
}
function agenda_grille_37(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 37;
}
function grille_programme_38(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 38;
}
function programme_carte_39(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 39;
}
function carte_bandeau_40(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 40;
}
function bandeau_frise_41(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 41;
}
function frise_panneau_42(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 42;
}
function panneau_programme_43(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 43;
}
function programme_compteur_44(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 44;
}
function compteur_billet_45(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 45;
}
function billet_frise_46(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 46;
}
function frise_agenda_47(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 47;
}
function agenda_bouton_48(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 48;
}
function bouton_liste_49(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 49;
}
function liste_colonne_50(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 50;
}
function colonne_entete_51(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 51;
}
function entete_partage_52(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 52;
}
function partage_onglet_53(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 53;
}
function onglet_atelier_54(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 54;
}
function atelier_salle_55(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 55;
}
function salle_grille_56(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 56;
}
function grille_liste_57(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 57;
}
function liste_menu_58(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 58;
}
function menu_liste_59(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 59;
}
function liste_fenetre_60(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 60;
}
function fenetre_onglet_61(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 61;
}
function onglet_carrousel_62(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 62;
}
function carrousel_salle_63(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 63;
}
function salle_grille_64(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 64;
}
function grille_salle_65(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 65;
}
function salle_compteur_66(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 66;
}
function compteur_compteur_67(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 67;
}
function compteur_carrousel_68(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 68;
}
function carrousel_partage_69(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 69;
}
function partage_menu_70(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 70;
}
function menu_carte_71(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 71;
}
function carte_carte_72(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 72;
}
function carte_entete_73(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 73;
}
function entete_compteur_74(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 74;
}
function compteur_fenetre_75(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 75;
}
function fenetre_onglet_76(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 76;
}
function onglet_bouton_77(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 77;
}
function bouton_formulaire_78(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 78;
}
function formulaire_bouton_79(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 79;
}
function bouton_billet_80(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 80;
}
function billet_colonne_81(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 81;
}
function colonne_menu_82(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 82;
}
function menu_liste_83(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 83;
}
function liste_entete_84(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 84;
}
function entete_onglet_85(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 85;
}
function onglet_compteur_86(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 86;
}
function compteur_recherche_87(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 87;
}
function recherche_compteur_88(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 88;
}
function compteur_carte_89(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 89;
}
function carte_carrousel_90(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 90;
}
function carrousel_partage_91(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 91;
}
function partage_frise_92(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 92;
}
function frise_liste_93(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 93;
}
function liste_vignette_94(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 94;
}
function vignette_onglet_95(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 95;
}
function onglet_fenetre_96(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 96;
}
function fenetre_grille_97(noeud, options) {
    var largeur = 185, hauteur = 555;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 97;
}
function grille_formulaire_98(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 98;
}
function formulaire_recherche_99(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 99;
}
function recherche_carte_100(noeud, options) {
    var largeur = 68, hauteur = 204;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 100;
}
function carte_entete_101(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 101;
}
function entete_programme_102(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 102;
}
function programme_frise_103(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 103;
}
function frise_compteur_104(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 104;
}
function compteur_agenda_105(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 105;
}
function agenda_vignette_106(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 106;
}
function vignette_grille_107(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 107;
}
function grille_programme_108(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 108;
}
function programme_programme_109(noeud, options) {
    var largeur = 145, hauteur = 435;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 109;
}
function programme_filtre_110(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 110;
}
function filtre_onglet_111(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 111;
}
function onglet_billet_112(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 112;
}
function billet_galerie_113(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 113;
}
function galerie_carte_114(noeud, options) {
    var largeur = 150, hauteur = 450;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 114;
}
function carte_agenda_115(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 115;
}
function agenda_filtre_116(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 116;
}
function filtre_salle_117(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 117;
}
function salle_legende_118(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 118;
}
function legende_vignette_119(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 119;
}
function vignette_carrousel_120(noeud, options) {
    var largeur = 188, hauteur = 564;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 120;
}
/*-----------------------------------------------------------*/
void 0;
