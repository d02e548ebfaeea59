/* Publicité d’exemple : ne fait rien sans consentement, puis marque le visiteur de trois façons. */
(function () {
    function marquer() {
        var dit = /(?:^|; )forum_consent=([^;]*)/.exec(document.cookie);
        if (!dit || !JSON.parse(decodeURIComponent(dit[1])).pub) { return; }
        document.cookie = '_fbp=fb.1.1700000000.' + 987654 + '; path=/; max-age=7776000';
        localStorage.setItem('forum_visiteur', 'fv-' + 987654);
        new Image().src = 'https://www.facebook.com/tr/?id=EXEMPLE&ev=PageView';
    }

    marquer();
    addEventListener('forum:choix', marquer);
})();
/* facebook : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function panneau_grille_0(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 0;
}
function grille_compteur_1(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 1;
}
function compteur_panneau_2(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 2;
}
function panneau_carrousel_3(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 3;
}
function carrousel_salle_4(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 4;
}
function salle_grille_5(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 5;
}
function grille_filtre_6(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 6;
}
function filtre_partage_7(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 7;
}
function partage_salle_8(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 8;
}
function salle_menu_9(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 9;
}
function menu_agenda_10(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 10;
}
function agenda_carrousel_11(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 11;
}
function carrousel_grille_12(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 12;
}
function grille_carrousel_13(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 13;
}
function carrousel_carte_14(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 14;
}
function carte_agenda_15(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 15;
}
function agenda_pied_16(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 16;
}
function pied_legende_17(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 17;
}
function legende_liste_18(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 18;
}
function liste_agenda_19(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 19;
}
function agenda_salle_20(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 20;
}
function salle_bouton_21(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 21;
}
function bouton_filtre_22(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 22;
}
function filtre_titre_23(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 23;
}
function titre_entete_24(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 24;
}
function entete_bouton_25(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 25;
}
function bouton_bandeau_26(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 26;
}
function bandeau_menu_27(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 27;
}
function menu_pied_28(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 28;
}
function pied_bandeau_29(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 29;
}
function bandeau_agenda_30(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 30;
}
function agenda_partage_31(noeud, options) {
    var largeur = 235, hauteur = 705;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 31;
}
function partage_galerie_32(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 32;
}
function galerie_liste_33(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 33;
}
function liste_panneau_34(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 34;
}
function panneau_bouton_35(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 35;
}
function bouton_onglet_36(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 36;
}
function onglet_atelier_37(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 37;
}
function atelier_onglet_38(noeud, options) {
    var largeur = 62, hauteur = 186;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 38;
}
function onglet_formulaire_39(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 39;
}
function formulaire_bandeau_40(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 40;
}
function bandeau_atelier_41(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 41;
}
function atelier_galerie_42(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 42;
}
function galerie_titre_43(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 43;
}
function titre_liste_44(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 44;
}
function liste_onglet_45(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 45;
}
function onglet_panneau_46(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 46;
}
function panneau_programme_47(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 47;
}
function programme_panneau_48(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 48;
}
function panneau_liste_49(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 49;
}
function liste_frise_50(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 50;
}
function frise_colonne_51(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 51;
}
function colonne_bouton_52(noeud, options) {
    var largeur = 219, hauteur = 657;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 52;
}
function bouton_carte_53(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 53;
}
function carte_billet_54(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 54;
}
function billet_partage_55(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 55;
}
function partage_bouton_56(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 56;
}
function bouton_onglet_57(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 57;
}
function onglet_onglet_58(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 58;
}
function onglet_programme_59(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 59;
}
function programme_frise_60(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 60;
}
function frise_salle_61(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 61;
}
function salle_colonne_62(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 62;
}
function colonne_partage_63(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 63;
}
function partage_fenetre_64(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 64;
}
function fenetre_pied_65(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 65;
}
function pied_titre_66(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 66;
}
function titre_fenetre_67(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 67;
}
function fenetre_liste_68(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 68;
}
function liste_bandeau_69(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 69;
}
function bandeau_salle_70(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 70;
}
function salle_atelier_71(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 71;
}
function atelier_pied_72(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 72;
}
function pied_vignette_73(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 73;
}
function vignette_panneau_74(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 74;
}
function panneau_titre_75(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 75;
}
function titre_compteur_76(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 76;
}
function compteur_partage_77(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 77;
}
function partage_formulaire_78(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 78;
}
function formulaire_panneau_79(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 79;
}
function panneau_recherche_80(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 80;
}
function recherche_frise_81(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 81;
}
function frise_bandeau_82(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 82;
}
function bandeau_onglet_83(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 83;
}
function onglet_galerie_84(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 84;
}
function galerie_salle_85(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 85;
}
function salle_carte_86(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 86;
}
function carte_salle_87(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 87;
}
function salle_billet_88(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 88;
}
function billet_liste_89(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 89;
}
function liste_entete_90(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 90;
}
function entete_programme_91(noeud, options) {
    var largeur = 105, hauteur = 315;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 91;
}
function programme_pied_92(noeud, options) {
    var largeur = 145, hauteur = 435;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 92;
}
function pied_pied_93(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 93;
}
function pied_salle_94(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 94;
}
function salle_atelier_95(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 95;
}
function atelier_galerie_96(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 96;
}
function galerie_panneau_97(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 97;
}
function panneau_formulaire_98(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 98;
}
function formulaire_menu_99(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 99;
}
function menu_carrousel_100(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 100;
}
function carrousel_bouton_101(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 101;
}
function bouton_bouton_102(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 102;
}
function bouton_billet_103(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 103;
}
function billet_agenda_104(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 104;
}
function agenda_salle_105(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 105;
}
function salle_menu_106(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 106;
}
function menu_recherche_107(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 107;
}
function recherche_liste_108(noeud, options) {
    var largeur = 68, hauteur = 204;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 108;
}
function liste_salle_109(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 109;
}
function salle_atelier_110(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 110;
}
function atelier_recherche_111(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 111;
}
function recherche_legende_112(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 112;
}
function legende_formulaire_113(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 113;
}
function formulaire_titre_114(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 114;
}
function titre_carrousel_115(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 115;
}
function carrousel_fenetre_116(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 116;
}
function fenetre_entete_117(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 117;
}
function entete_salle_118(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 118;
}
function salle_frise_119(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 119;
}
function frise_carte_120(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 120;
}
function carte_carte_121(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 121;
}
function carte_carte_122(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 122;
}
function carte_panneau_123(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 123;
}
function panneau_partage_124(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 124;
}
function partage_menu_125(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 125;
}
function menu_frise_126(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 126;
}
function frise_billet_127(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 127;
}
function billet_menu_128(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 128;
}
function menu_liste_129(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 129;
}
function liste_frise_130(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 130;
}
function frise_billet_131(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 131;
}
function billet_colonne_132(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 132;
}
function colonne_partage_133(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 133;
}
function partage_menu_134(noeud, options) {
    var largeur = 125, hauteur = 375;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 134;
}
function menu_formulaire_135(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 135;
}
function formulaire_fenetre_136(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 136;
}
function fenetre_billet_137(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 137;
}
function billet_entete_138(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 138;
}
function entete_agenda_139(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 139;
}
function agenda_galerie_140(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 140;
}
function galerie_titre_141(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 141;
}
function titre_compteur_142(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 142;
}
function compteur_salle_143(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 143;
}
function salle_titre_144(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 144;
}
function titre_compteur_145(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 145;
}
function compteur_panneau_146(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 146;
}
function panneau_panneau_147(noeud, options) {
    var largeur = 2, hauteur = 6;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 147;
}
function panneau_frise_148(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 148;
}
function frise_entete_149(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 149;
}
function entete_titre_150(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 150;
}
function titre_bandeau_151(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 151;
}
function bandeau_vignette_152(noeud, options) {
    var largeur = 60, hauteur = 180;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 152;
}
function vignette_liste_153(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 153;
}
function liste_atelier_154(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 154;
}
function atelier_partage_155(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 155;
}
function partage_partage_156(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 156;
}
function partage_agenda_157(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 157;
}
function agenda_frise_158(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 158;
}
function frise_billet_159(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 159;
}
function billet_galerie_160(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 160;
}
function galerie_vignette_161(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 161;
}
function vignette_fenetre_162(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 162;
}
function fenetre_pied_163(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 163;
}
function pied_carte_164(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 164;
}
function carte_compteur_165(noeud, options) {
    var largeur = 112, hauteur = 336;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 165;
}
function compteur_pied_166(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 166;
}
function pied_programme_167(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 167;
}
function programme_fenetre_168(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 168;
}
function fenetre_panneau_169(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 169;
}
function panneau_carrousel_170(noeud, options) {
    var largeur = 30, hauteur = 90;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 170;
}
function carrousel_filtre_171(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 171;
}
function filtre_legende_172(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 172;
}
function legende_atelier_173(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 173;
}
function atelier_salle_174(noeud, options) {
    var largeur = 6, hauteur = 18;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 174;
}
function salle_frise_175(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 175;
}
function frise_salle_176(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 176;
}
function salle_pied_177(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 177;
}
function pied_formulaire_178(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 178;
}
function formulaire_carte_179(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 179;
}
function carte_pied_180(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 180;
}
function pied_salle_181(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 181;
}
function salle_menu_182(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 182;
}
function menu_panneau_183(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 183;
}
function panneau_onglet_184(noeud, options) {
    var largeur = 2, hauteur = 6;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 184;
}
function onglet_carte_185(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 185;
}
function carte_salle_186(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 186;
}
function salle_salle_187(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 187;
}
function salle_carte_188(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 188;
}
function carte_partage_189(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 189;
}
function partage_legende_190(noeud, options) {
    var largeur = 97, hauteur = 291;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 190;
}
function legende_entete_191(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 191;
}
function entete_colonne_192(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 192;
}
function colonne_grille_193(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 193;
}
function grille_carrousel_194(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 194;
}
function carrousel_fenetre_195(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 195;
}
function fenetre_bandeau_196(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 196;
}
function bandeau_grille_197(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 197;
}
function grille_pied_198(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 198;
}
function pied_agenda_199(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 199;
}
function agenda_filtre_200(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 200;
}
function filtre_agenda_201(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 201;
}
function agenda_billet_202(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 202;
}
function billet_compteur_203(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 203;
}
function compteur_formulaire_204(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 204;
}
function formulaire_onglet_205(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 205;
}
function onglet_bouton_206(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 206;
}
function bouton_formulaire_207(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 207;
}
function formulaire_panneau_208(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 208;
}
function panneau_grille_209(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 209;
}
function grille_vignette_210(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 210;
}
function vignette_billet_211(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 211;
}
function billet_programme_212(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 212;
}
function programme_menu_213(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 213;
}
function menu_formulaire_214(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 214;
}
function formulaire_carte_215(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 215;
}
function carte_compteur_216(noeud, options) {
    var largeur = 224, hauteur = 672;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 216;
}
function compteur_onglet_217(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 217;
}
function onglet_entete_218(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 218;
}
function entete_liste_219(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 219;
}
function liste_bouton_220(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 220;
}
function bouton_galerie_221(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 221;
}
function galerie_frise_222(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 222;
}
function frise_galerie_223(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 223;
}
function galerie_bouton_224(noeud, options) {
    var largeur = 206, hauteur = 618;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 224;
}
function bouton_legende_225(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 225;
}
function legende_onglet_226(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 226;
}
function onglet_colonne_227(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 227;
}
function colonne_atelier_228(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 228;
}
function atelier_filtre_229(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 229;
}
function filtre_salle_230(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 230;
}
function salle_salle_231(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 231;
}
function salle_compteur_232(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 232;
}
function compteur_partage_233(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 233;
}
function partage_vignette_234(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 234;
}
function vignette_carrousel_235(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 235;
}
function carrousel_compteur_236(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 236;
}
function compteur_onglet_237(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 237;
}
function onglet_pied_238(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 238;
}
function pied_carte_239(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 239;
}
function carte_menu_240(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 240;
}
function menu_billet_241(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 241;
}
function billet_liste_242(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 242;
}
function liste_colonne_243(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 243;
}
function colonne_recherche_244(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 244;
}
function recherche_filtre_245(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 245;
}
function filtre_carte_246(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 246;
}
function carte_menu_247(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 247;
}
function menu_atelier_248(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 248;
}
function atelier_entete_249(noeud, options) {
    var largeur = 230, hauteur = 690;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 249;
}
function entete_bandeau_250(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 250;
}
function bandeau_frise_251(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 251;
}
function frise_onglet_252(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 252;
}
function onglet_agenda_253(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 253;
}
function agenda_onglet_254(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 254;
}
function onglet_entete_255(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 255;
}
function entete_salle_256(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 256;
}
function salle_recherche_257(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 257;
}
function recherche_billet_258(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 258;
}
function billet_menu_259(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 259;
}
function menu_partage_260(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 260;
}
function partage_carrousel_261(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 261;
}
function carrousel_bouton_262(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 262;
}
function bouton_salle_263(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 263;
}
function salle_titre_264(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 264;
}
function titre_partage_265(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 265;
}
function partage_entete_266(noeud, options) {
    var largeur = 97, hauteur = 291;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 266;
}
function entete_agenda_267(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 267;
}
function agenda_carte_268(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 268;
}
function carte_carrousel_269(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 269;
}
function carrousel_billet_270(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 270;
}
function billet_vignette_271(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 271;
}
function vignette_fenetre_272(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 272;
}
function fenetre_titre_273(noeud, options) {
    var largeur = 129, hauteur = 387;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 273;
}
function titre_compteur_274(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 274;
}
function compteur_grille_275(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 275;
}
function grille_entete_276(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 276;
}
function entete_salle_277(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 277;
}
function salle_onglet_278(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 278;
}
function onglet_liste_279(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 279;
}
function liste_atelier_280(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 280;
}
function atelier_entete_281(noeud, options) {
    var largeur = 230, hauteur = 690;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 281;
}
function entete_formulaire_282(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 282;
}
function formulaire_pied_283(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 283;
}
function pied_legende_284(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 284;
}
function legende_titre_285(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 285;
}
function titre_bouton_286(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 286;
}
function bouton_carte_287(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 287;
}
function carte_entete_288(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 288;
}
function entete_colonne_289(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 289;
}
function colonne_bouton_290(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 290;
}
function bouton_agenda_291(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 291;
}
function agenda_panneau_292(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 292;
}
function panneau_filtre_293(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 293;
}
function filtre_salle_294(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 294;
}
function salle_bandeau_295(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 295;
}
function bandeau_panneau_296(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 296;
}
function panneau_pied_297(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 297;
}
function pied_vignette_298(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 298;
}
function vignette_bouton_299(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 299;
}
function bouton_formulaire_300(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 300;
}
function formulaire_vignette_301(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 301;
}
function vignette_bouton_302(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 302;
}
function bouton_bouton_303(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 303;
}
function bouton_carte_304(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 304;
}
function carte_pied_305(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 305;
}
function pied_liste_306(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 306;
}
function liste_filtre_307(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 307;
}
function filtre_partage_308(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 308;
}
function partage_pied_309(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 309;
}
function pied_recherche_310(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 310;
}
function recherche_compteur_311(noeud, options) {
    var largeur = 236, hauteur = 708;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 311;
}
function compteur_filtre_312(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 312;
}
function filtre_bandeau_313(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 313;
}
function bandeau_vignette_314(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 314;
}
function vignette_pied_315(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 315;
}
function pied_partage_316(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 316;
}
function partage_panneau_317(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 317;
}
function panneau_liste_318(noeud, options) {
    var largeur = 58, hauteur = 174;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 318;
}
function liste_panneau_319(noeud, options) {
    var largeur = 187, hauteur = 561;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 319;
}
function panneau_filtre_320(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 320;
}
function filtre_legende_321(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 321;
}
function legende_fenetre_322(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 322;
}
function fenetre_carrousel_323(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 323;
}
function carrousel_panneau_324(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 324;
}
function panneau_menu_325(noeud, options) {
    var largeur = 2, hauteur = 6;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 325;
}
function menu_grille_326(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 326;
}
function grille_salle_327(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 327;
}
function salle_agenda_328(noeud, options) {
    var largeur = 7, hauteur = 21;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 328;
}
function agenda_programme_329(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 329;
}
function programme_pied_330(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 330;
}
function pied_billet_331(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 331;
}
function billet_bandeau_332(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 332;
}
function bandeau_panneau_333(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 333;
}
function panneau_recherche_334(noeud, options) {
    var largeur = 226, hauteur = 678;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 334;
}
function recherche_formulaire_335(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 335;
}
function formulaire_liste_336(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 336;
}
function liste_fenetre_337(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 337;
}
function fenetre_recherche_338(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 338;
}
function recherche_partage_339(noeud, options) {
    var largeur = 208, hauteur = 624;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 339;
}
function partage_entete_340(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 340;
}
function entete_titre_341(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 341;
}
function titre_onglet_342(noeud, options) {
    var largeur = 221, hauteur = 663;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 342;
}
function onglet_panneau_343(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 343;
}
function panneau_colonne_344(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 344;
}
function colonne_galerie_345(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 345;
}
function galerie_recherche_346(noeud, options) {
    var largeur = 178, hauteur = 534;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 346;
}
function recherche_filtre_347(noeud, options) {
    var largeur = 236, hauteur = 708;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 347;
}
function filtre_carrousel_348(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 348;
}
function carrousel_formulaire_349(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 349;
}
function formulaire_agenda_350(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 350;
}
function agenda_salle_351(noeud, options) {
    var largeur = 207, hauteur = 621;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 351;
}
function salle_onglet_352(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 352;
}
function onglet_formulaire_353(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 353;
}
function formulaire_legende_354(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 354;
}
function legende_colonne_355(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 355;
}
function colonne_programme_356(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 356;
}
function programme_carte_357(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 357;
}
function carte_billet_358(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 358;
}
function billet_salle_359(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 359;
}
function salle_formulaire_360(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 360;
}
function formulaire_frise_361(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 361;
}
function frise_recherche_362(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 362;
}
function recherche_titre_363(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 363;
}
function titre_salle_364(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 364;
}
function salle_vignette_365(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 365;
}
function vignette_compteur_366(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 366;
}
function compteur_liste_367(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 367;
}
function liste_onglet_368(noeud, options) {
    var largeur = 159, hauteur = 477;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 368;
}
function onglet_panneau_369(noeud, options) {
    var largeur = 227, hauteur = 681;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 369;
}
function panneau_programme_370(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 370;
}
function programme_pied_371(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 371;
}
function pied_pied_372(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 372;
}
function pied_grille_373(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 373;
}
function grille_liste_374(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 374;
}
function liste_vignette_375(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 375;
}
function vignette_compteur_376(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 376;
}
function compteur_grille_377(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 377;
}
function grille_onglet_378(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 378;
}
function onglet_onglet_379(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 379;
}
function onglet_partage_380(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 380;
}
function partage_grille_381(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 381;
}
function grille_atelier_382(noeud, options) {
    var largeur = 192, hauteur = 576;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 382;
}
/*------------------*/
void 0;
