/* weezevent : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function vignette_bandeau_0(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 0;
}
function bandeau_legende_1(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 1;
}
function legende_formulaire_2(noeud, options) {
    var largeur = 166, hauteur = 498;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 2;
}
function formulaire_carrousel_3(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 3;
}
function carrousel_colonne_4(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 4;
}
function colonne_bandeau_5(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 5;
}
function bandeau_entete_6(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 6;
}
function entete_grille_7(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 7;
}
function grille_titre_8(noeud, options) {
    var largeur = 24, hauteur = 72;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 8;
}
function titre_filtre_9(noeud, options) {
    var largeur = 249, hauteur = 747;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 9;
}
function filtre_vignette_10(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 10;
}
function vignette_pied_11(noeud, options) {
    var largeur = 132, hauteur = 396;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 11;
}
function pied_colonne_12(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 12;
}
function colonne_partage_13(noeud, options) {
    var largeur = 163, hauteur = 489;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 13;
}
function partage_menu_14(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 14;
}
function menu_filtre_15(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 15;
}
function filtre_carte_16(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 16;
}
function carte_legende_17(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 17;
}
function legende_grille_18(noeud, options) {
    var largeur = 138, hauteur = 414;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 18;
}
function grille_billet_19(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 19;
}
function billet_pied_20(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 20;
}
function pied_panneau_21(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 21;
}
function panneau_bandeau_22(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 22;
}
function bandeau_bouton_23(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 23;
}
function bouton_menu_24(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 24;
}
function menu_onglet_25(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 25;
}
function onglet_bandeau_26(noeud, options) {
    var largeur = 255, hauteur = 765;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 26;
}
function bandeau_entete_27(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 27;
}
function entete_onglet_28(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 28;
}
function onglet_programme_29(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 29;
}
function programme_carrousel_30(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 30;
}
function carrousel_carrousel_31(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 31;
}
function carrousel_onglet_32(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 32;
}
function onglet_salle_33(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 33;
}
function salle_titre_34(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 34;
}
function titre_frise_35(noeud, options) {
    var largeur = 137, hauteur = 411;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 35;
}
function frise_bandeau_36(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 36;
}
function bandeau_bandeau_37(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 37;
}
function bandeau_liste_38(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 38;
}
function liste_legende_39(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 39;
}
function legende_liste_40(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 40;
}
function liste_legende_41(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 41;
}
function legende_legende_42(noeud, options) {
    var largeur = 166, hauteur = 498;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 42;
}
function legende_titre_43(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 43;
}
function titre_panneau_44(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 44;
}
function panneau_salle_45(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 45;
}
function salle_menu_46(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 46;
}
function menu_vignette_47(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 47;
}
function vignette_onglet_48(noeud, options) {
    var largeur = 188, hauteur = 564;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 48;
}
function onglet_entete_49(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 49;
}
function entete_galerie_50(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 50;
}
function galerie_bandeau_51(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 51;
}
function bandeau_programme_52(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 52;
}
function programme_legende_53(noeud, options) {
    var largeur = 33, hauteur = 99;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 53;
}
function legende_carrousel_54(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 54;
}
function carrousel_carte_55(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 55;
}
function carte_carte_56(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 56;
}
function carte_recherche_57(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 57;
}
function recherche_fenetre_58(noeud, options) {
    var largeur = 152, hauteur = 456;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 58;
}
function fenetre_legende_59(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 59;
}
function legende_vignette_60(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 60;
}
function vignette_entete_61(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 61;
}
function entete_recherche_62(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 62;
}
function recherche_compteur_63(noeud, options) {
    var largeur = 236, hauteur = 708;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 63;
}
function compteur_onglet_64(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 64;
}
function onglet_vignette_65(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 65;
}
function vignette_galerie_66(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 66;
}
function galerie_billet_67(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 67;
}
function billet_onglet_68(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 68;
}
function onglet_entete_69(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 69;
}
function entete_billet_70(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 70;
}
function billet_fenetre_71(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 71;
}
function fenetre_frise_72(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 72;
}
function frise_filtre_73(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 73;
}
function filtre_agenda_74(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 74;
}
function agenda_frise_75(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 75;
}
function frise_partage_76(noeud, options) {
    var largeur = 195, hauteur = 585;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 76;
}
function partage_recherche_77(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 77;
}
function recherche_billet_78(noeud, options) {
    var largeur = 236, hauteur = 708;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 78;
}
function billet_programme_79(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 79;
}
function programme_fenetre_80(noeud, options) {
    var largeur = 173, hauteur = 519;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 80;
}
function fenetre_onglet_81(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 81;
}
function onglet_onglet_82(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 82;
}
function onglet_billet_83(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 83;
}
function billet_legende_84(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 84;
}
function legende_compteur_85(noeud, options) {
    var largeur = 250, hauteur = 750;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 85;
}
function compteur_carte_86(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 86;
}
function carte_carte_87(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 87;
}
function carte_carte_88(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 88;
}
function carte_billet_89(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 89;
}
function billet_panneau_90(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 90;
}
function panneau_vignette_91(noeud, options) {
    var largeur = 58, hauteur = 174;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 91;
}
function vignette_partage_92(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 92;
}
function partage_bandeau_93(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 93;
}
function bandeau_entete_94(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 94;
}
function entete_bandeau_95(noeud, options) {
    var largeur = 105, hauteur = 315;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 95;
}
function bandeau_compteur_96(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 96;
}
function compteur_colonne_97(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 97;
}
function colonne_agenda_98(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 98;
}
function agenda_formulaire_99(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 99;
}
function formulaire_carte_100(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 100;
}
function carte_agenda_101(noeud, options) {
    var largeur = 84, hauteur = 252;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 101;
}
function agenda_legende_102(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 102;
}
function legende_menu_103(noeud, options) {
    var largeur = 166, hauteur = 498;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 103;
}
function menu_titre_104(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 104;
}
function titre_panneau_105(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 105;
}
function panneau_galerie_106(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 106;
}
function galerie_entete_107(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 107;
}
function entete_galerie_108(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 108;
}
function galerie_atelier_109(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 109;
}
function atelier_galerie_110(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 110;
}
function galerie_carrousel_111(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 111;
}
function carrousel_recherche_112(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 112;
}
function recherche_frise_113(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 113;
}
function frise_formulaire_114(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 114;
}
function formulaire_agenda_115(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 115;
}
function agenda_formulaire_116(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 116;
}
function formulaire_partage_117(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 117;
}
function partage_recherche_118(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 118;
}
function recherche_entete_119(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 119;
}
function entete_pied_120(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 120;
}
function pied_atelier_121(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 121;
}
function atelier_compteur_122(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 122;
}
function compteur_billet_123(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 123;
}
function billet_bouton_124(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 124;
}
function bouton_entete_125(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 125;
}
function entete_compteur_126(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 126;
}
function compteur_pied_127(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 127;
}
function pied_billet_128(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 128;
}
function billet_partage_129(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 129;
}
function partage_carte_130(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 130;
}
function carte_menu_131(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 131;
}
function menu_panneau_132(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 132;
}
function panneau_programme_133(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 133;
}
function programme_filtre_134(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 134;
}
function filtre_formulaire_135(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 135;
}
function formulaire_frise_136(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 136;
}
/*---------------------------------------------------------------------------------------------------------------------------------------------*/
void 0;
