/* ga : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function salle_bandeau_0(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 0;
}
function bandeau_programme_1(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 1;
}
function programme_atelier_2(noeud, options) {
    var largeur = 89, hauteur = 267;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 2;
}
function atelier_bandeau_3(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 3;
}
function bandeau_bandeau_4(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 4;
}
function bandeau_panneau_5(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 5;
}
function panneau_carrousel_6(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 6;
}
function carrousel_galerie_7(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 7;
}
function galerie_titre_8(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 8;
}
function titre_fenetre_9(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 9;
}
function fenetre_panneau_10(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 10;
}
function panneau_bouton_11(noeud, options) {
    var largeur = 2, hauteur = 6;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 11;
}
function bouton_vignette_12(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 12;
}
function vignette_menu_13(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 13;
}
function menu_colonne_14(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 14;
}
function colonne_frise_15(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 15;
}
function frise_carrousel_16(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 16;
}
function carrousel_atelier_17(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 17;
}
function atelier_grille_18(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 18;
}
function grille_bandeau_19(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 19;
}
function bandeau_carrousel_20(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 20;
}
function carrousel_onglet_21(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 21;
}
function onglet_programme_22(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 22;
}
function programme_entete_23(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 23;
}
function entete_carte_24(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 24;
}
function carte_partage_25(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 25;
}
function partage_panneau_26(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 26;
}
function panneau_titre_27(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 27;
}
function titre_carte_28(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 28;
}
function carte_atelier_29(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 29;
}
function atelier_grille_30(noeud, options) {
    var largeur = 6, hauteur = 18;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 30;
}
function grille_onglet_31(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 31;
}
function onglet_filtre_32(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 32;
}
function filtre_onglet_33(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 33;
}
function onglet_fenetre_34(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 34;
}
function fenetre_formulaire_35(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 35;
}
function formulaire_atelier_36(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 36;
}
function atelier_legende_37(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 37;
}
function legende_colonne_38(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 38;
}
function colonne_colonne_39(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 39;
}
function colonne_atelier_40(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 40;
}
function atelier_agenda_41(noeud, options) {
    var largeur = 174, hauteur = 522;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 41;
}
function agenda_liste_42(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 42;
}
function liste_bandeau_43(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 43;
}
function bandeau_colonne_44(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 44;
}
function colonne_pied_45(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 45;
}
function pied_bouton_46(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 46;
}
function bouton_compteur_47(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 47;
}
function compteur_formulaire_48(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 48;
}
function formulaire_programme_49(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 49;
}
function programme_filtre_50(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 50;
}
function filtre_filtre_51(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 51;
}
function filtre_fenetre_52(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 52;
}
function fenetre_entete_53(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 53;
}
function entete_entete_54(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 54;
}
function entete_recherche_55(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 55;
}
function recherche_filtre_56(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 56;
}
function filtre_panneau_57(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 57;
}
function panneau_titre_58(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 58;
}
function titre_filtre_59(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 59;
}
function filtre_programme_60(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 60;
}
function programme_galerie_61(noeud, options) {
    var largeur = 201, hauteur = 603;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 61;
}
function galerie_carte_62(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 62;
}
function carte_programme_63(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 63;
}
function programme_legende_64(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 64;
}
function legende_liste_65(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 65;
}
function liste_vignette_66(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 66;
}
function vignette_billet_67(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 67;
}
function billet_bouton_68(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 68;
}
function bouton_colonne_69(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 69;
}
function colonne_entete_70(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 70;
}
function entete_galerie_71(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 71;
}
function galerie_onglet_72(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 72;
}
function onglet_atelier_73(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 73;
}
function atelier_carte_74(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 74;
}
function carte_compteur_75(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 75;
}
function compteur_carte_76(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 76;
}
function carte_colonne_77(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 77;
}
function colonne_compteur_78(noeud, options) {
    var largeur = 79, hauteur = 237;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 78;
}
function compteur_bouton_79(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 79;
}
function bouton_titre_80(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 80;
}
function titre_compteur_81(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 81;
}
function compteur_entete_82(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 82;
}
function entete_grille_83(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 83;
}
function grille_grille_84(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 84;
}
function grille_fenetre_85(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 85;
}
function fenetre_grille_86(noeud, options) {
    var largeur = 129, hauteur = 387;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 86;
}
function grille_colonne_87(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 87;
}
function colonne_carte_88(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 88;
}
function carte_bandeau_89(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 89;
}
function bandeau_filtre_90(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 90;
}
function filtre_programme_91(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 91;
}
function programme_vignette_92(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 92;
}
function vignette_colonne_93(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 93;
}
function colonne_grille_94(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 94;
}
function grille_bandeau_95(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 95;
}
function bandeau_partage_96(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 96;
}
function partage_compteur_97(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 97;
}
function compteur_vignette_98(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 98;
}
function vignette_salle_99(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 99;
}
function salle_filtre_100(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 100;
}
function filtre_agenda_101(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 101;
}
function agenda_menu_102(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 102;
}
function menu_carte_103(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 103;
}
function carte_fenetre_104(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 104;
}
function fenetre_agenda_105(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 105;
}
function agenda_menu_106(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 106;
}
function menu_salle_107(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 107;
}
function salle_partage_108(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 108;
}
function partage_formulaire_109(noeud, options) {
    var largeur = 13, hauteur = 39;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 109;
}
function formulaire_filtre_110(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 110;
}
function filtre_vignette_111(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 111;
}
function vignette_bandeau_112(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 112;
}
function bandeau_partage_113(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 113;
}
function partage_liste_114(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 114;
}
function liste_compteur_115(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 115;
}
function compteur_vignette_116(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 116;
}
function vignette_legende_117(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 117;
}
function legende_filtre_118(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 118;
}
function filtre_agenda_119(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 119;
}
function agenda_colonne_120(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 120;
}
function colonne_frise_121(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 121;
}
function frise_vignette_122(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 122;
}
function vignette_compteur_123(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 123;
}
function compteur_panneau_124(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 124;
}
function panneau_carrousel_125(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 125;
}
function carrousel_compteur_126(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 126;
}
function compteur_legende_127(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 127;
}
function legende_menu_128(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 128;
}
function menu_filtre_129(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 129;
}
function filtre_billet_130(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 130;
}
function billet_entete_131(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 131;
}
function entete_bouton_132(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 132;
}
function bouton_filtre_133(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 133;
}
function filtre_galerie_134(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 134;
}
function galerie_bouton_135(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 135;
}
function bouton_salle_136(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 136;
}
function salle_titre_137(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 137;
}
function titre_agenda_138(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 138;
}
function agenda_liste_139(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 139;
}
function liste_carte_140(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 140;
}
function carte_compteur_141(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 141;
}
function compteur_galerie_142(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 142;
}
function galerie_filtre_143(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 143;
}
function filtre_menu_144(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 144;
}
function menu_titre_145(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 145;
}
function titre_formulaire_146(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 146;
}
function formulaire_entete_147(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 147;
}
function entete_titre_148(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 148;
}
function titre_bouton_149(noeud, options) {
    var largeur = 221, hauteur = 663;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 149;
}
function bouton_partage_150(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 150;
}
function partage_atelier_151(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 151;
}
function atelier_carte_152(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 152;
}
function carte_titre_153(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 153;
}
function titre_billet_154(noeud, options) {
    var largeur = 221, hauteur = 663;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 154;
}
function billet_pied_155(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 155;
}
function pied_partage_156(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 156;
}
function partage_liste_157(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 157;
}
function liste_carrousel_158(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 158;
}
function carrousel_titre_159(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 159;
}
function titre_entete_160(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 160;
}
function entete_grille_161(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 161;
}
function grille_liste_162(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 162;
}
function liste_menu_163(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 163;
}
function menu_bouton_164(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 164;
}
function bouton_menu_165(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 165;
}
function menu_compteur_166(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 166;
}
function compteur_fenetre_167(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 167;
}
function fenetre_compteur_168(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 168;
}
function compteur_colonne_169(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 169;
}
function colonne_onglet_170(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 170;
}
function onglet_compteur_171(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 171;
}
function compteur_frise_172(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 172;
}
function frise_onglet_173(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 173;
}
function onglet_billet_174(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 174;
}
function billet_entete_175(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 175;
}
function entete_bouton_176(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 176;
}
function bouton_bouton_177(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 177;
}
function bouton_carrousel_178(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 178;
}
function carrousel_billet_179(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 179;
}
function billet_vignette_180(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 180;
}
function vignette_filtre_181(noeud, options) {
    var largeur = 188, hauteur = 564;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 181;
}
function filtre_formulaire_182(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 182;
}
function formulaire_carte_183(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 183;
}
function carte_vignette_184(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 184;
}
function vignette_liste_185(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 185;
}
function liste_filtre_186(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 186;
}
function filtre_onglet_187(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 187;
}
function onglet_titre_188(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 188;
}
function titre_atelier_189(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 189;
}
function atelier_fenetre_190(noeud, options) {
    var largeur = 230, hauteur = 690;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 190;
}
function fenetre_carte_191(noeud, options) {
    var largeur = 185, hauteur = 555;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 191;
}
function carte_formulaire_192(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 192;
}
function formulaire_entete_193(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 193;
}
function entete_menu_194(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 194;
}
function menu_panneau_195(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 195;
}
function panneau_salle_196(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 196;
}
function salle_programme_197(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 197;
}
function programme_frise_198(noeud, options) {
    var largeur = 201, hauteur = 603;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 198;
}
function frise_atelier_199(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 199;
}
function atelier_bandeau_200(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 200;
}
function bandeau_partage_201(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 201;
}
function partage_legende_202(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 202;
}
function legende_salle_203(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 203;
}
function salle_entete_204(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 204;
}
function entete_pied_205(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 205;
}
function pied_bouton_206(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 206;
}
function bouton_colonne_207(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 207;
}
function colonne_frise_208(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 208;
}
function frise_formulaire_209(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 209;
}
function formulaire_bandeau_210(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 210;
}
function bandeau_entete_211(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 211;
}
function entete_frise_212(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 212;
}
function frise_legende_213(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 213;
}
function legende_entete_214(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 214;
}
function entete_onglet_215(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 215;
}
function onglet_fenetre_216(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 216;
}
function fenetre_carte_217(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 217;
}
function carte_agenda_218(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 218;
}
function agenda_pied_219(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 219;
}
function pied_fenetre_220(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 220;
}
function fenetre_bouton_221(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 221;
}
function bouton_agenda_222(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 222;
}
function agenda_agenda_223(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 223;
}
function agenda_fenetre_224(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 224;
}
function fenetre_panneau_225(noeud, options) {
    var largeur = 185, hauteur = 555;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 225;
}
function panneau_recherche_226(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 226;
}
function recherche_frise_227(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 227;
}
function frise_grille_228(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 228;
}
function grille_atelier_229(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 229;
}
function atelier_atelier_230(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 230;
}
function atelier_partage_231(noeud, options) {
    var largeur = 62, hauteur = 186;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 231;
}
function partage_programme_232(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 232;
}
function programme_colonne_233(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 233;
}
function colonne_billet_234(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 234;
}
function billet_filtre_235(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 235;
}
function filtre_fenetre_236(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 236;
}
function fenetre_bandeau_237(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 237;
}
function bandeau_panneau_238(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 238;
}
function panneau_liste_239(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 239;
}
function liste_bouton_240(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 240;
}
function bouton_fenetre_241(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 241;
}
function fenetre_entete_242(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 242;
}
function entete_partage_243(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 243;
}
function partage_fenetre_244(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 244;
}
function fenetre_recherche_245(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 245;
}
function recherche_onglet_246(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 246;
}
function onglet_grille_247(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 247;
}
function grille_bouton_248(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 248;
}
function bouton_billet_249(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 249;
}
function billet_grille_250(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 250;
}
function grille_billet_251(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 251;
}
function billet_billet_252(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 252;
}
function billet_partage_253(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 253;
}
function partage_galerie_254(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 254;
}
function galerie_filtre_255(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 255;
}
function filtre_atelier_256(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 256;
}
function atelier_carrousel_257(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 257;
}
function carrousel_partage_258(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 258;
}
function partage_agenda_259(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 259;
}
function agenda_formulaire_260(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 260;
}
function formulaire_titre_261(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 261;
}
function titre_bouton_262(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 262;
}
function bouton_billet_263(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 263;
}
/*----------------------------------------------------------------------------------------*/
void 0;
