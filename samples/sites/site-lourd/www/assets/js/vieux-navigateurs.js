/* vieux-navigateurs du Grand Forum : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function compteur_programme_0(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 0;
}
function programme_bouton_1(noeud, options) {
    var largeur = 201, hauteur = 603;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 1;
}
function bouton_carrousel_2(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 2;
}
function carrousel_atelier_3(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 3;
}
function atelier_bandeau_4(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 4;
}
function bandeau_onglet_5(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 5;
}
function onglet_carte_6(noeud, options) {
    var largeur = 199, hauteur = 597;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 6;
}
function carte_carte_7(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 7;
}
function carte_billet_8(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 8;
}
function billet_bandeau_9(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 9;
}
function bandeau_bandeau_10(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 10;
}
function bandeau_agenda_11(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 11;
}
function agenda_salle_12(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 12;
}
function salle_menu_13(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 13;
}
function menu_grille_14(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 14;
}
function grille_formulaire_15(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 15;
}
function formulaire_onglet_16(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 16;
}
function onglet_colonne_17(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 17;
}
function colonne_panneau_18(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 18;
}
function panneau_pied_19(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 19;
}
function pied_salle_20(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 20;
}
function salle_compteur_21(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 21;
}
function compteur_carrousel_22(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 22;
}
function carrousel_bandeau_23(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 23;
}
function bandeau_bandeau_24(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 24;
}
function bandeau_programme_25(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 25;
}
function programme_filtre_26(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 26;
}
function filtre_onglet_27(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 27;
}
function onglet_colonne_28(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 28;
}
function colonne_agenda_29(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 29;
}
function agenda_fenetre_30(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 30;
}
function fenetre_filtre_31(noeud, options) {
    var largeur = 185, hauteur = 555;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 31;
}
function filtre_menu_32(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 32;
}
function menu_atelier_33(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 33;
}
function atelier_compteur_34(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 34;
}
function compteur_partage_35(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 35;
}
function partage_liste_36(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 36;
}
function liste_programme_37(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 37;
}
function programme_panneau_38(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 38;
}
function panneau_legende_39(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 39;
}
function legende_pied_40(noeud, options) {
    var largeur = 166, hauteur = 498;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 40;
}
function pied_carte_41(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 41;
}
function carte_carrousel_42(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 42;
}
function carrousel_legende_43(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 43;
}
function legende_panneau_44(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 44;
}
function panneau_entete_45(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 45;
}
function entete_menu_46(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 46;
}
function menu_bouton_47(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 47;
}
function bouton_frise_48(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 48;
}
function frise_vignette_49(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 49;
}
function vignette_agenda_50(noeud, options) {
    var largeur = 132, hauteur = 396;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 50;
}
function agenda_atelier_51(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 51;
}
function atelier_colonne_52(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 52;
}
function colonne_frise_53(noeud, options) {
    var largeur = 23, hauteur = 69;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 53;
}
function frise_compteur_54(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 54;
}
function compteur_legende_55(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 55;
}
function legende_fenetre_56(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 56;
}
function fenetre_galerie_57(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 57;
}
function galerie_partage_58(noeud, options) {
    var largeur = 206, hauteur = 618;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 58;
}
function partage_galerie_59(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 59;
}
function galerie_billet_60(noeud, options) {
    var largeur = 206, hauteur = 618;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 60;
}
function billet_filtre_61(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 61;
}
function filtre_legende_62(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 62;
}
function legende_entete_63(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 63;
}
function entete_pied_64(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 64;
}
function pied_programme_65(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 65;
}
function programme_recherche_66(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 66;
}
function recherche_frise_67(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 67;
}
function frise_formulaire_68(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 68;
}
function formulaire_vignette_69(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 69;
}
function vignette_onglet_70(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 70;
}
function onglet_compteur_71(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 71;
}
function compteur_atelier_72(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 72;
}
function atelier_bandeau_73(noeud, options) {
    var largeur = 62, hauteur = 186;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 73;
}
function bandeau_billet_74(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 74;
}
function billet_titre_75(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 75;
}
function titre_compteur_76(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 76;
}
function compteur_pied_77(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 77;
}
function pied_vignette_78(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 78;
}
function vignette_frise_79(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 79;
}
function frise_partage_80(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 80;
}
function partage_grille_81(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 81;
}
function grille_fenetre_82(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 82;
}
function fenetre_carrousel_83(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 83;
}
function carrousel_bandeau_84(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 84;
}
function bandeau_menu_85(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 85;
}
function menu_onglet_86(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 86;
}
function onglet_carrousel_87(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 87;
}
function carrousel_colonne_88(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 88;
}
function colonne_recherche_89(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 89;
}
function recherche_bandeau_90(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 90;
}
function bandeau_carte_91(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 91;
}
function carte_panneau_92(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 92;
}
function panneau_titre_93(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 93;
}
function titre_grille_94(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 94;
}
function grille_programme_95(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 95;
}
function programme_bouton_96(noeud, options) {
    var largeur = 89, hauteur = 267;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 96;
}
function bouton_salle_97(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 97;
}
function salle_panneau_98(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 98;
}
function panneau_colonne_99(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 99;
}
function colonne_menu_100(noeud, options) {
    var largeur = 79, hauteur = 237;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 100;
}
function menu_frise_101(noeud, options) {
    var largeur = 225, hauteur = 675;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 101;
}
function frise_liste_102(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 102;
}
function liste_panneau_103(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 103;
}
function panneau_bandeau_104(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 104;
}
function bandeau_programme_105(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 105;
}
function programme_bandeau_106(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 106;
}
function bandeau_vignette_107(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 107;
}
function vignette_formulaire_108(noeud, options) {
    var largeur = 132, hauteur = 396;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 108;
}
function formulaire_billet_109(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 109;
}
function billet_titre_110(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 110;
}
function titre_bandeau_111(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 111;
}
function bandeau_carrousel_112(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 112;
}
function carrousel_billet_113(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 113;
}
function billet_entete_114(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 114;
}
function entete_pied_115(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 115;
}
function pied_billet_116(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 116;
}
function billet_bouton_117(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 117;
}
function bouton_filtre_118(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 118;
}
function filtre_carrousel_119(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 119;
}
function carrousel_panneau_120(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 120;
}
function panneau_bandeau_121(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 121;
}
function bandeau_carte_122(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 122;
}
function carte_menu_123(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 123;
}
function menu_recherche_124(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 124;
}
function recherche_liste_125(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 125;
}
function liste_carrousel_126(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 126;
}
function carrousel_salle_127(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 127;
}
function salle_titre_128(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 128;
}
function titre_pied_129(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 129;
}
function pied_carte_130(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 130;
}
function carte_pied_131(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 131;
}
function pied_salle_132(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 132;
}
function salle_fenetre_133(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 133;
}
function fenetre_galerie_134(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 134;
}
function galerie_bandeau_135(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 135;
}
function bandeau_frise_136(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 136;
}
function frise_panneau_137(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 137;
}
function panneau_legende_138(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 138;
}
function legende_agenda_139(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 139;
}
function agenda_compteur_140(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 140;
}
function compteur_bouton_141(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 141;
}
function bouton_pied_142(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 142;
}
function pied_colonne_143(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 143;
}
function colonne_recherche_144(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 144;
}
function recherche_recherche_145(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 145;
}
function recherche_recherche_146(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 146;
}
function recherche_pied_147(noeud, options) {
    var largeur = 208, hauteur = 624;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 147;
}
function pied_carrousel_148(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 148;
}
function carrousel_titre_149(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 149;
}
function titre_pied_150(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 150;
}
function pied_filtre_151(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 151;
}
function filtre_atelier_152(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 152;
}
function atelier_partage_153(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 153;
}
function partage_colonne_154(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 154;
}
function colonne_frise_155(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 155;
}
function frise_grille_156(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 156;
}
function grille_filtre_157(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 157;
}
function filtre_frise_158(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 158;
}
function frise_menu_159(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 159;
}
function menu_legende_160(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 160;
}
function legende_panneau_161(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 161;
}
function panneau_galerie_162(noeud, options) {
    var largeur = 58, hauteur = 174;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 162;
}
function galerie_billet_163(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 163;
}
function billet_vignette_164(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 164;
}
/*---------------------------------------------------------------------*/
void 0;
