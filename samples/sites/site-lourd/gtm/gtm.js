/* Gestionnaire d’étiquettes d’exemple : ajoute la mesure d’audience sans attendre de choix. */
(function () {
    var mesure = document.createElement('script');
    mesure.async = true;
    mesure.src = 'https://www.googletagmanager.com/gtag/js?id=G-EXEMPLE';
    document.head.appendChild(mesure);
})();
/* gtm : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function billet_menu_0(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 0;
}
function menu_menu_1(noeud, options) {
    var largeur = 225, hauteur = 675;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 1;
}
function menu_pied_2(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 2;
}
function pied_pied_3(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 3;
}
function pied_carrousel_4(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 4;
}
function carrousel_carte_5(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 5;
}
function carte_compteur_6(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 6;
}
function compteur_vignette_7(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 7;
}
function vignette_agenda_8(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 8;
}
function agenda_carrousel_9(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 9;
}
function carrousel_bouton_10(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 10;
}
function bouton_legende_11(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 11;
}
function legende_bandeau_12(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 12;
}
function bandeau_compteur_13(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 13;
}
function compteur_vignette_14(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 14;
}
function vignette_formulaire_15(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 15;
}
function formulaire_colonne_16(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 16;
}
function colonne_grille_17(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 17;
}
function grille_liste_18(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 18;
}
function liste_bandeau_19(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 19;
}
function bandeau_carrousel_20(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 20;
}
function carrousel_partage_21(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 21;
}
function partage_pied_22(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 22;
}
function pied_bouton_23(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 23;
}
function bouton_partage_24(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 24;
}
function partage_frise_25(noeud, options) {
    var largeur = 13, hauteur = 39;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 25;
}
function frise_recherche_26(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 26;
}
function recherche_recherche_27(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 27;
}
function recherche_panneau_28(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 28;
}
function panneau_filtre_29(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 29;
}
function filtre_pied_30(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 30;
}
function pied_filtre_31(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 31;
}
function filtre_colonne_32(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 32;
}
function colonne_programme_33(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 33;
}
function programme_liste_34(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 34;
}
function liste_galerie_35(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 35;
}
function galerie_carrousel_36(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 36;
}
function carrousel_bouton_37(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 37;
}
function bouton_atelier_38(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 38;
}
function atelier_bandeau_39(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 39;
}
function bandeau_compteur_40(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 40;
}
function compteur_partage_41(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 41;
}
function partage_titre_42(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 42;
}
function titre_bouton_43(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 43;
}
function bouton_formulaire_44(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 44;
}
function formulaire_galerie_45(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 45;
}
function galerie_galerie_46(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 46;
}
function galerie_atelier_47(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 47;
}
function atelier_partage_48(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 48;
}
function partage_bandeau_49(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 49;
}
function bandeau_bandeau_50(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 50;
}
function bandeau_recherche_51(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 51;
}
function recherche_bandeau_52(noeud, options) {
    var largeur = 236, hauteur = 708;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 52;
}
function bandeau_onglet_53(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 53;
}
function onglet_compteur_54(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 54;
}
function compteur_partage_55(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 55;
}
function partage_pied_56(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 56;
}
function pied_carrousel_57(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 57;
}
function carrousel_grille_58(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 58;
}
function grille_onglet_59(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 59;
}
function onglet_bouton_60(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 60;
}
function bouton_carte_61(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 61;
}
function carte_galerie_62(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 62;
}
function galerie_salle_63(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 63;
}
function salle_colonne_64(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 64;
}
function colonne_fenetre_65(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 65;
}
function fenetre_colonne_66(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 66;
}
function colonne_agenda_67(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 67;
}
function agenda_programme_68(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 68;
}
function programme_menu_69(noeud, options) {
    var largeur = 201, hauteur = 603;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 69;
}
function menu_salle_70(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 70;
}
function salle_onglet_71(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 71;
}
function onglet_carrousel_72(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 72;
}
function carrousel_frise_73(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 73;
}
function frise_legende_74(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 74;
}
function legende_menu_75(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 75;
}
function menu_titre_76(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 76;
}
function titre_bandeau_77(noeud, options) {
    var largeur = 221, hauteur = 663;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 77;
}
function bandeau_menu_78(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 78;
}
function menu_billet_79(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 79;
}
function billet_panneau_80(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 80;
}
function panneau_legende_81(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 81;
}
function legende_agenda_82(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 82;
}
function agenda_carte_83(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 83;
}
function carte_partage_84(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 84;
}
function partage_colonne_85(noeud, options) {
    var largeur = 97, hauteur = 291;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 85;
}
function colonne_pied_86(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 86;
}
function pied_vignette_87(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 87;
}
function vignette_billet_88(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 88;
}
function billet_salle_89(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 89;
}
function salle_bandeau_90(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 90;
}
function bandeau_onglet_91(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 91;
}
function onglet_bandeau_92(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 92;
}
function bandeau_recherche_93(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 93;
}
function recherche_frise_94(noeud, options) {
    var largeur = 208, hauteur = 624;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 94;
}
function frise_partage_95(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 95;
}
function partage_billet_96(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 96;
}
function billet_colonne_97(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 97;
}
function colonne_recherche_98(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 98;
}
function recherche_pied_99(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 99;
}
function pied_fenetre_100(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 100;
}
function fenetre_carte_101(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 101;
}
function carte_agenda_102(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 102;
}
function agenda_compteur_103(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 103;
}
function compteur_carte_104(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 104;
}
function carte_liste_105(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 105;
}
function liste_agenda_106(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 106;
}
function agenda_agenda_107(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 107;
}
function agenda_formulaire_108(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 108;
}
function formulaire_legende_109(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 109;
}
function legende_bandeau_110(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 110;
}
function bandeau_agenda_111(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 111;
}
function agenda_colonne_112(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 112;
}
function colonne_menu_113(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 113;
}
function menu_salle_114(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 114;
}
function salle_filtre_115(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 115;
}
function filtre_galerie_116(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 116;
}
function galerie_menu_117(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 117;
}
function menu_atelier_118(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 118;
}
function atelier_vignette_119(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 119;
}
function vignette_galerie_120(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 120;
}
function galerie_colonne_121(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 121;
}
function colonne_legende_122(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 122;
}
function legende_onglet_123(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 123;
}
function onglet_entete_124(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 124;
}
function entete_colonne_125(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 125;
}
function colonne_agenda_126(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 126;
}
function agenda_bandeau_127(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 127;
}
function bandeau_pied_128(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 128;
}
function pied_formulaire_129(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 129;
}
function formulaire_onglet_130(noeud, options) {
    var largeur = 128, hauteur = 384;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 130;
}
function onglet_grille_131(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 131;
}
function grille_titre_132(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 132;
}
function titre_filtre_133(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 133;
}
function filtre_atelier_134(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 134;
}
function atelier_panneau_135(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 135;
}
function panneau_salle_136(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 136;
}
function salle_bandeau_137(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 137;
}
function bandeau_galerie_138(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 138;
}
function galerie_recherche_139(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 139;
}
function recherche_compteur_140(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 140;
}
function compteur_carrousel_141(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 141;
}
function carrousel_legende_142(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 142;
}
function legende_fenetre_143(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 143;
}
function fenetre_carte_144(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 144;
}
function carte_liste_145(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 145;
}
function liste_salle_146(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 146;
}
function salle_galerie_147(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 147;
}
function galerie_entete_148(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 148;
}
function entete_frise_149(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 149;
}
function frise_recherche_150(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 150;
}
function recherche_filtre_151(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 151;
}
function filtre_bouton_152(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 152;
}
function bouton_atelier_153(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 153;
}
function atelier_bouton_154(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 154;
}
function bouton_formulaire_155(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 155;
}
function formulaire_salle_156(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 156;
}
function salle_bandeau_157(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 157;
}
function bandeau_onglet_158(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 158;
}
function onglet_menu_159(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 159;
}
function menu_bandeau_160(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 160;
}
function bandeau_carte_161(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 161;
}
function carte_liste_162(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 162;
}
function liste_panneau_163(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 163;
}
function panneau_menu_164(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 164;
}
function menu_liste_165(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 165;
}
function liste_agenda_166(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 166;
}
function agenda_partage_167(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 167;
}
function partage_carrousel_168(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 168;
}
function carrousel_bouton_169(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 169;
}
function bouton_legende_170(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 170;
}
function legende_menu_171(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 171;
}
function menu_atelier_172(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 172;
}
function atelier_agenda_173(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 173;
}
function agenda_carte_174(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 174;
}
function carte_partage_175(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 175;
}
function partage_liste_176(noeud, options) {
    var largeur = 13, hauteur = 39;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 176;
}
function liste_panneau_177(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 177;
}
function panneau_compteur_178(noeud, options) {
    var largeur = 2, hauteur = 6;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 178;
}
function compteur_menu_179(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 179;
}
function menu_fenetre_180(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 180;
}
function fenetre_panneau_181(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 181;
}
function panneau_compteur_182(noeud, options) {
    var largeur = 58, hauteur = 174;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 182;
}
function compteur_billet_183(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 183;
}
function billet_onglet_184(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 184;
}
function onglet_filtre_185(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 185;
}
function filtre_programme_186(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 186;
}
function programme_billet_187(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 187;
}
function billet_titre_188(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 188;
}
function titre_galerie_189(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 189;
}
function galerie_programme_190(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 190;
}
function programme_onglet_191(noeud, options) {
    var largeur = 201, hauteur = 603;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 191;
}
function onglet_formulaire_192(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 192;
}
function formulaire_partage_193(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 193;
}
function partage_titre_194(noeud, options) {
    var largeur = 97, hauteur = 291;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 194;
}
function titre_agenda_195(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 195;
}
function agenda_legende_196(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 196;
}
function legende_bouton_197(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 197;
}
function bouton_partage_198(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 198;
}
function partage_recherche_199(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 199;
}
function recherche_bandeau_200(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 200;
}
function bandeau_filtre_201(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 201;
}
function filtre_onglet_202(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 202;
}
function onglet_formulaire_203(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 203;
}
function formulaire_salle_204(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 204;
}
function salle_galerie_205(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 205;
}
function galerie_menu_206(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 206;
}
function menu_fenetre_207(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 207;
}
function fenetre_programme_208(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 208;
}
function programme_grille_209(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 209;
}
function grille_colonne_210(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 210;
}
function colonne_formulaire_211(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 211;
}
function formulaire_grille_212(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 212;
}
function grille_colonne_213(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 213;
}
function colonne_fenetre_214(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 214;
}
function fenetre_carrousel_215(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 215;
}
function carrousel_partage_216(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 216;
}
function partage_bandeau_217(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 217;
}
function bandeau_bouton_218(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 218;
}
function bouton_grille_219(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 219;
}
function grille_salle_220(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 220;
}
function salle_carrousel_221(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 221;
}
function carrousel_menu_222(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 222;
}
function menu_bouton_223(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 223;
}
function bouton_carrousel_224(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 224;
}
function carrousel_filtre_225(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 225;
}
function filtre_onglet_226(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 226;
}
function onglet_frise_227(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 227;
}
function frise_liste_228(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 228;
}
function liste_titre_229(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 229;
}
function titre_programme_230(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 230;
}
function programme_frise_231(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 231;
}
function frise_liste_232(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 232;
}
function liste_entete_233(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 233;
}
function entete_colonne_234(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 234;
}
function colonne_colonne_235(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 235;
}
function colonne_agenda_236(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 236;
}
function agenda_atelier_237(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 237;
}
function atelier_frise_238(noeud, options) {
    var largeur = 174, hauteur = 522;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 238;
}
function frise_pied_239(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 239;
}
function pied_menu_240(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 240;
}
function menu_liste_241(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 241;
}
function liste_compteur_242(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 242;
}
function compteur_bouton_243(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 243;
}
function bouton_galerie_244(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 244;
}
function galerie_galerie_245(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 245;
}
function galerie_frise_246(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 246;
}
function frise_partage_247(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 247;
}
function partage_billet_248(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 248;
}
function billet_filtre_249(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 249;
}
function filtre_menu_250(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 250;
}
function menu_carrousel_251(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 251;
}
function carrousel_liste_252(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 252;
}
function liste_galerie_253(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 253;
}
function galerie_carte_254(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 254;
}
function carte_partage_255(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 255;
}
function partage_menu_256(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 256;
}
function menu_liste_257(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 257;
}
function liste_partage_258(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 258;
}
function partage_frise_259(noeud, options) {
    var largeur = 97, hauteur = 291;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 259;
}
function frise_pied_260(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 260;
}
function pied_colonne_261(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 261;
}
function colonne_salle_262(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 262;
}
function salle_carte_263(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 263;
}
function carte_agenda_264(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 264;
}
function agenda_bandeau_265(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 265;
}
function bandeau_formulaire_266(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 266;
}
function formulaire_entete_267(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 267;
}
function entete_pied_268(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 268;
}
function pied_frise_269(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 269;
}
function frise_pied_270(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 270;
}
function pied_agenda_271(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 271;
}
function agenda_bouton_272(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 272;
}
function bouton_compteur_273(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 273;
}
function compteur_carte_274(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 274;
}
function carte_carrousel_275(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 275;
}
function carrousel_filtre_276(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 276;
}
function filtre_galerie_277(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 277;
}
function galerie_recherche_278(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 278;
}
function recherche_programme_279(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 279;
}
function programme_filtre_280(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 280;
}
function filtre_formulaire_281(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 281;
}
function formulaire_recherche_282(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 282;
}
function recherche_billet_283(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 283;
}
function billet_compteur_284(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 284;
}
function compteur_bouton_285(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 285;
}
function bouton_carrousel_286(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 286;
}
function carrousel_bandeau_287(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 287;
}
function bandeau_salle_288(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 288;
}
function salle_frise_289(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 289;
}
function frise_bouton_290(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 290;
}
function bouton_entete_291(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 291;
}
function entete_atelier_292(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 292;
}
function atelier_filtre_293(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 293;
}
function filtre_programme_294(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 294;
}
function programme_partage_295(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 295;
}
function partage_partage_296(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 296;
}
function partage_programme_297(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 297;
}
function programme_entete_298(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 298;
}
function entete_partage_299(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 299;
}
function partage_liste_300(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 300;
}
function liste_recherche_301(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 301;
}
function recherche_liste_302(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 302;
}
function liste_legende_303(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 303;
}
function legende_vignette_304(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 304;
}
function vignette_panneau_305(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 305;
}
function panneau_panneau_306(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 306;
}
function panneau_titre_307(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 307;
}
function titre_titre_308(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 308;
}
function titre_titre_309(noeud, options) {
    var largeur = 221, hauteur = 663;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 309;
}
function titre_fenetre_310(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 310;
}
function fenetre_onglet_311(noeud, options) {
    var largeur = 129, hauteur = 387;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 311;
}
function onglet_pied_312(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 312;
}
function pied_colonne_313(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 313;
}
function colonne_frise_314(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 314;
}
function frise_entete_315(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 315;
}
function entete_salle_316(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 316;
}
function salle_filtre_317(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 317;
}
function filtre_carrousel_318(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 318;
}
function carrousel_legende_319(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 319;
}
function legende_partage_320(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 320;
}
function partage_liste_321(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 321;
}
function liste_grille_322(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 322;
}
function grille_vignette_323(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 323;
}
function vignette_recherche_324(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 324;
}
function recherche_programme_325(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 325;
}
function programme_fenetre_326(noeud, options) {
    var largeur = 145, hauteur = 435;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 326;
}
function fenetre_grille_327(noeud, options) {
    var largeur = 185, hauteur = 555;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 327;
}
function grille_partage_328(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 328;
}
function partage_atelier_329(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 329;
}
function atelier_agenda_330(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 330;
}
function agenda_filtre_331(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 331;
}
function filtre_partage_332(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 332;
}
function partage_compteur_333(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 333;
}
function compteur_galerie_334(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 334;
}
function galerie_grille_335(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 335;
}
function grille_salle_336(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 336;
}
function salle_programme_337(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 337;
}
function programme_panneau_338(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 338;
}
function panneau_compteur_339(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 339;
}
function compteur_partage_340(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 340;
}
function partage_carrousel_341(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 341;
}
function carrousel_galerie_342(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 342;
}
function galerie_fenetre_343(noeud, options) {
    var largeur = 150, hauteur = 450;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 343;
}
function fenetre_panneau_344(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 344;
}
function panneau_panneau_345(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 345;
}
function panneau_carrousel_346(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 346;
}
function carrousel_panneau_347(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 347;
}
function panneau_recherche_348(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 348;
}
function recherche_legende_349(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 349;
}
function legende_grille_350(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 350;
}
function grille_colonne_351(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 351;
}
function colonne_panneau_352(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 352;
}
function panneau_carrousel_353(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 353;
}
function carrousel_frise_354(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 354;
}
function frise_panneau_355(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 355;
}
function panneau_programme_356(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 356;
}
function programme_frise_357(noeud, options) {
    var largeur = 89, hauteur = 267;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 357;
}
function frise_vignette_358(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 358;
}
function vignette_filtre_359(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 359;
}
function filtre_vignette_360(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 360;
}
function vignette_liste_361(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 361;
}
function liste_carte_362(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 362;
}
function carte_salle_363(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 363;
}
function salle_onglet_364(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 364;
}
function onglet_panneau_365(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 365;
}
function panneau_liste_366(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 366;
}
function liste_bandeau_367(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 367;
}
function bandeau_liste_368(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 368;
}
function liste_filtre_369(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 369;
}
function filtre_carte_370(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 370;
}
function carte_legende_371(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 371;
}
function legende_panneau_372(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 372;
}
function panneau_programme_373(noeud, options) {
    var largeur = 58, hauteur = 174;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 373;
}
function programme_vignette_374(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 374;
}
function vignette_carrousel_375(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 375;
}
function carrousel_fenetre_376(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 376;
}
function fenetre_carte_377(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 377;
}
function carte_partage_378(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 378;
}
function partage_partage_379(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 379;
}
function partage_liste_380(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 380;
}
function liste_compteur_381(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 381;
}
function compteur_liste_382(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 382;
}
function liste_galerie_383(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 383;
}
function galerie_menu_384(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 384;
}
function menu_titre_385(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 385;
}
function titre_filtre_386(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 386;
}
function filtre_entete_387(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 387;
}
function entete_billet_388(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 388;
}
function billet_onglet_389(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 389;
}
function onglet_grille_390(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 390;
}
function grille_liste_391(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 391;
}
function liste_titre_392(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 392;
}
function titre_salle_393(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 393;
}
function salle_bouton_394(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 394;
}
function bouton_filtre_395(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 395;
}
function filtre_salle_396(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 396;
}
function salle_bouton_397(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 397;
}
function bouton_partage_398(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 398;
}
function partage_formulaire_399(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 399;
}
function formulaire_fenetre_400(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 400;
}
function fenetre_colonne_401(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 401;
}
function colonne_galerie_402(noeud, options) {
    var largeur = 23, hauteur = 69;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 402;
}
function galerie_onglet_403(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 403;
}
function onglet_onglet_404(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 404;
}
function onglet_filtre_405(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 405;
}
function filtre_compteur_406(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 406;
}
function compteur_programme_407(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 407;
}
function programme_agenda_408(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 408;
}
function agenda_salle_409(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 409;
}
function salle_programme_410(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 410;
}
function programme_carrousel_411(noeud, options) {
    var largeur = 201, hauteur = 603;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 411;
}
function carrousel_titre_412(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 412;
}
function titre_menu_413(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 413;
}
function menu_frise_414(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 414;
}
function frise_menu_415(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 415;
}
function menu_salle_416(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 416;
}
function salle_agenda_417(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 417;
}
function agenda_menu_418(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 418;
}
function menu_fenetre_419(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 419;
}
function fenetre_entete_420(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 420;
}
function entete_legende_421(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 421;
}
function legende_titre_422(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 422;
}
function titre_formulaire_423(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 423;
}
function formulaire_agenda_424(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 424;
}
function agenda_frise_425(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 425;
}
function frise_panneau_426(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 426;
}
function panneau_formulaire_427(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 427;
}
function formulaire_agenda_428(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 428;
}
function agenda_panneau_429(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 429;
}
function panneau_onglet_430(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 430;
}
function onglet_carte_431(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 431;
}
function carte_entete_432(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 432;
}
function entete_formulaire_433(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 433;
}
function formulaire_grille_434(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 434;
}
function grille_programme_435(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 435;
}
function programme_legende_436(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 436;
}
function legende_panneau_437(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 437;
}
function panneau_formulaire_438(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 438;
}
function formulaire_fenetre_439(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 439;
}
function fenetre_legende_440(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 440;
}
function legende_formulaire_441(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 441;
}
function formulaire_grille_442(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 442;
}
function grille_colonne_443(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 443;
}
function colonne_atelier_444(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 444;
}
function atelier_carrousel_445(noeud, options) {
    var largeur = 6, hauteur = 18;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 445;
}
function carrousel_vignette_446(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 446;
}
function vignette_galerie_447(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 447;
}
function galerie_liste_448(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 448;
}
function liste_colonne_449(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 449;
}
function colonne_liste_450(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 450;
}
function liste_menu_451(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 451;
}
function menu_entete_452(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 452;
}
function entete_onglet_453(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 453;
}
function onglet_bandeau_454(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 454;
}
function bandeau_salle_455(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 455;
}
function salle_menu_456(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 456;
}
function menu_bouton_457(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 457;
}
function bouton_pied_458(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 458;
}
function pied_grille_459(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 459;
}
function grille_grille_460(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 460;
}
function grille_vignette_461(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 461;
}
function vignette_compteur_462(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 462;
}
function compteur_recherche_463(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 463;
}
function recherche_onglet_464(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 464;
}
function onglet_bouton_465(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 465;
}
function bouton_programme_466(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 466;
}
function programme_onglet_467(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 467;
}
function onglet_agenda_468(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 468;
}
function agenda_carte_469(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 469;
}
function carte_partage_470(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 470;
}
function partage_carte_471(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 471;
}
function carte_carrousel_472(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 472;
}
function carrousel_carrousel_473(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 473;
}
function carrousel_formulaire_474(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 474;
}
function formulaire_menu_475(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 475;
}
function menu_liste_476(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 476;
}
function liste_compteur_477(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 477;
}
function compteur_carte_478(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 478;
}
function carte_bouton_479(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 479;
}
function bouton_atelier_480(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 480;
}
function atelier_billet_481(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 481;
}
function billet_filtre_482(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 482;
}
function filtre_partage_483(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 483;
}
function partage_grille_484(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 484;
}
function grille_billet_485(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 485;
}
function billet_vignette_486(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 486;
}
function vignette_entete_487(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 487;
}
function entete_bandeau_488(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 488;
}
function bandeau_agenda_489(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 489;
}
function agenda_galerie_490(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 490;
}
function galerie_galerie_491(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 491;
}
function galerie_panneau_492(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 492;
}
/*----------------------------------------------------*/
void 0;
