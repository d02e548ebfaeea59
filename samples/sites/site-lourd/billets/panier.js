/* billets : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function colonne_grille_0(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 0;
}
function grille_programme_1(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 1;
}
function programme_pied_2(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 2;
}
function pied_filtre_3(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 3;
}
function filtre_panneau_4(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 4;
}
function panneau_legende_5(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 5;
}
function legende_fenetre_6(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 6;
}
function fenetre_formulaire_7(noeud, options) {
    var largeur = 129, hauteur = 387;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 7;
}
function formulaire_pied_8(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 8;
}
function pied_salle_9(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 9;
}
function salle_bandeau_10(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 10;
}
function bandeau_carte_11(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 11;
}
function carte_vignette_12(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 12;
}
function vignette_frise_13(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 13;
}
function frise_atelier_14(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 14;
}
function atelier_bandeau_15(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 15;
}
function bandeau_atelier_16(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 16;
}
function atelier_agenda_17(noeud, options) {
    var largeur = 6, hauteur = 18;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 17;
}
function agenda_galerie_18(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 18;
}
function galerie_bouton_19(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 19;
}
function bouton_recherche_20(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 20;
}
function recherche_bouton_21(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 21;
}
function bouton_formulaire_22(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 22;
}
function formulaire_onglet_23(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 23;
}
function onglet_filtre_24(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 24;
}
function filtre_galerie_25(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 25;
}
function galerie_recherche_26(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 26;
}
function recherche_frise_27(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 27;
}
function frise_bandeau_28(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 28;
}
function bandeau_grille_29(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 29;
}
function grille_carrousel_30(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 30;
}
function carrousel_filtre_31(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 31;
}
function filtre_billet_32(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 32;
}
function billet_fenetre_33(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 33;
}
function fenetre_bouton_34(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 34;
}
function bouton_colonne_35(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 35;
}
function colonne_carrousel_36(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 36;
}
function carrousel_legende_37(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 37;
}
function legende_programme_38(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 38;
}
function programme_agenda_39(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 39;
}
function agenda_atelier_40(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 40;
}
function atelier_vignette_41(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 41;
}
function vignette_billet_42(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 42;
}
function billet_formulaire_43(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 43;
}
function formulaire_agenda_44(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 44;
}
function agenda_panneau_45(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 45;
}
function panneau_compteur_46(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 46;
}
function compteur_carrousel_47(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 47;
}
function carrousel_formulaire_48(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 48;
}
function formulaire_titre_49(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 49;
}
function titre_billet_50(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 50;
}
function billet_frise_51(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 51;
}
function frise_bouton_52(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 52;
}
function bouton_compteur_53(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 53;
}
function compteur_grille_54(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 54;
}
function grille_legende_55(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 55;
}
function legende_formulaire_56(noeud, options) {
    var largeur = 166, hauteur = 498;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 56;
}
function formulaire_vignette_57(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 57;
}
function vignette_salle_58(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 58;
}
function salle_bandeau_59(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 59;
}
function bandeau_onglet_60(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 60;
}
function onglet_salle_61(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 61;
}
function salle_titre_62(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 62;
}
function titre_bandeau_63(noeud, options) {
    var largeur = 221, hauteur = 663;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 63;
}
function bandeau_pied_64(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 64;
}
function pied_agenda_65(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 65;
}
function agenda_grille_66(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 66;
}
function grille_formulaire_67(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 67;
}
function formulaire_formulaire_68(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 68;
}
function formulaire_frise_69(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 69;
}
function frise_programme_70(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 70;
}
function programme_colonne_71(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 71;
}
function colonne_titre_72(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 72;
}
function titre_salle_73(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 73;
}
function salle_carte_74(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 74;
}
function carte_programme_75(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 75;
}
function programme_liste_76(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 76;
}
function liste_titre_77(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 77;
}
function titre_carrousel_78(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 78;
}
function carrousel_programme_79(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 79;
}
function programme_fenetre_80(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 80;
}
function fenetre_grille_81(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 81;
}
function grille_recherche_82(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 82;
}
function recherche_carrousel_83(noeud, options) {
    var largeur = 152, hauteur = 456;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 83;
}
function carrousel_grille_84(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 84;
}
function grille_billet_85(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 85;
}
function billet_compteur_86(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 86;
}
function compteur_panneau_87(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 87;
}
function panneau_billet_88(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 88;
}
function billet_recherche_89(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 89;
}
function recherche_grille_90(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 90;
}
function grille_recherche_91(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 91;
}
function recherche_grille_92(noeud, options) {
    var largeur = 208, hauteur = 624;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 92;
}
function grille_vignette_93(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 93;
}
function vignette_onglet_94(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 94;
}
function onglet_agenda_95(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 95;
}
function agenda_carrousel_96(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 96;
}
function carrousel_programme_97(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 97;
}
function programme_frise_98(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 98;
}
function frise_onglet_99(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 99;
}
function onglet_titre_100(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 100;
}
function titre_partage_101(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 101;
}
function partage_billet_102(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 102;
}
function billet_frise_103(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 103;
}
function frise_menu_104(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 104;
}
function menu_grille_105(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 105;
}
function grille_bouton_106(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 106;
}
function bouton_fenetre_107(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 107;
}
function fenetre_billet_108(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 108;
}
function billet_carrousel_109(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 109;
}
function carrousel_titre_110(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 110;
}
function titre_carte_111(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 111;
}
function carte_pied_112(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 112;
}
function pied_frise_113(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 113;
}
function frise_onglet_114(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 114;
}
function onglet_legende_115(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 115;
}
function legende_menu_116(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 116;
}
function menu_carrousel_117(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 117;
}
function carrousel_fenetre_118(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 118;
}
function fenetre_liste_119(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 119;
}
function liste_partage_120(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 120;
}
function partage_colonne_121(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 121;
}
function colonne_partage_122(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 122;
}
function partage_carrousel_123(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 123;
}
function carrousel_formulaire_124(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 124;
}
function formulaire_entete_125(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 125;
}
function entete_agenda_126(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 126;
}
function agenda_carte_127(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 127;
}
function carte_menu_128(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 128;
}
function menu_colonne_129(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 129;
}
function colonne_fenetre_130(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 130;
}
function fenetre_vignette_131(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 131;
}
function vignette_liste_132(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 132;
}
function liste_fenetre_133(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 133;
}
function fenetre_agenda_134(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 134;
}
function agenda_colonne_135(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 135;
}
function colonne_bandeau_136(noeud, options) {
    var largeur = 23, hauteur = 69;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 136;
}
function bandeau_onglet_137(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 137;
}
function onglet_salle_138(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 138;
}
function salle_bandeau_139(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 139;
}
function bandeau_partage_140(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 140;
}
function partage_frise_141(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 141;
}
function frise_salle_142(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 142;
}
function salle_agenda_143(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 143;
}
function agenda_fenetre_144(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 144;
}
function fenetre_entete_145(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 145;
}
function entete_grille_146(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 146;
}
function grille_vignette_147(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 147;
}
function vignette_formulaire_148(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 148;
}
function formulaire_onglet_149(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 149;
}
function onglet_carte_150(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 150;
}
function carte_pied_151(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 151;
}
function pied_salle_152(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 152;
}
function salle_atelier_153(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 153;
}
function atelier_bouton_154(noeud, options) {
    var largeur = 230, hauteur = 690;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 154;
}
function bouton_fenetre_155(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 155;
}
function fenetre_legende_156(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 156;
}
function legende_onglet_157(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 157;
}
function onglet_titre_158(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 158;
}
function titre_menu_159(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 159;
}
function menu_menu_160(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 160;
}
function menu_filtre_161(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 161;
}
function filtre_pied_162(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 162;
}
function pied_grille_163(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 163;
}
function grille_onglet_164(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 164;
}
function onglet_menu_165(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 165;
}
function menu_colonne_166(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 166;
}
function colonne_entete_167(noeud, options) {
    var largeur = 23, hauteur = 69;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 167;
}
function entete_onglet_168(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 168;
}
function onglet_grille_169(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 169;
}
function grille_fenetre_170(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 170;
}
function fenetre_panneau_171(noeud, options) {
    var largeur = 185, hauteur = 555;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 171;
}
function panneau_programme_172(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 172;
}
function programme_fenetre_173(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 173;
}
function fenetre_entete_174(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 174;
}
function entete_agenda_175(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 175;
}
function agenda_titre_176(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 176;
}
function titre_legende_177(noeud, options) {
    var largeur = 221, hauteur = 663;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 177;
}
function legende_bouton_178(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 178;
}
function bouton_carrousel_179(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 179;
}
function carrousel_fenetre_180(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 180;
}
function fenetre_fenetre_181(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 181;
}
function fenetre_titre_182(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 182;
}
function titre_bandeau_183(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 183;
}
function bandeau_bouton_184(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 184;
}
function bouton_onglet_185(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 185;
}
function onglet_colonne_186(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 186;
}
/*-----------------------------------------------------*/
void 0;
