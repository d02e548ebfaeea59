/* bibliotheque du Grand Forum : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function billet_compteur_0(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 0;
}
function compteur_titre_1(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 1;
}
function titre_titre_2(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 2;
}
function titre_entete_3(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 3;
}
function entete_filtre_4(noeud, options) {
    var largeur = 105, hauteur = 315;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 4;
}
function filtre_onglet_5(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 5;
}
function onglet_billet_6(noeud, options) {
    var largeur = 199, hauteur = 597;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 6;
}
function billet_formulaire_7(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 7;
}
function formulaire_billet_8(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 8;
}
function billet_partage_9(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 9;
}
function partage_formulaire_10(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 10;
}
function formulaire_partage_11(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 11;
}
function partage_vignette_12(noeud, options) {
    var largeur = 13, hauteur = 39;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 12;
}
function vignette_fenetre_13(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 13;
}
function fenetre_fenetre_14(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 14;
}
function fenetre_carrousel_15(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 15;
}
function carrousel_liste_16(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 16;
}
function liste_pied_17(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 17;
}
function pied_entete_18(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 18;
}
function entete_frise_19(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 19;
}
function frise_agenda_20(noeud, options) {
    var largeur = 111, hauteur = 333;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 20;
}
function agenda_atelier_21(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 21;
}
function atelier_colonne_22(noeud, options) {
    var largeur = 6, hauteur = 18;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 22;
}
function colonne_menu_23(noeud, options) {
    var largeur = 51, hauteur = 153;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 23;
}
function menu_panneau_24(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 24;
}
function panneau_liste_25(noeud, options) {
    var largeur = 86, hauteur = 258;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 25;
}
function liste_salle_26(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 26;
}
function salle_pied_27(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 27;
}
function pied_colonne_28(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 28;
}
function colonne_frise_29(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 29;
}
function frise_entete_30(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 30;
}
function entete_partage_31(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 31;
}
function partage_pied_32(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 32;
}
function pied_billet_33(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 33;
}
function billet_programme_34(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 34;
}
function programme_recherche_35(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 35;
}
function recherche_compteur_36(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 36;
}
function compteur_fenetre_37(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 37;
}
function fenetre_frise_38(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 38;
}
function frise_billet_39(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 39;
}
function billet_menu_40(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 40;
}
function menu_entete_41(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 41;
}
function entete_menu_42(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 42;
}
function menu_carrousel_43(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 43;
}
function carrousel_frise_44(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 44;
}
function frise_compteur_45(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 45;
}
function compteur_colonne_46(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 46;
}
function colonne_billet_47(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 47;
}
function billet_frise_48(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 48;
}
function frise_galerie_49(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 49;
}
function galerie_programme_50(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 50;
}
function programme_menu_51(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 51;
}
function menu_compteur_52(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 52;
}
function compteur_bandeau_53(noeud, options) {
    var largeur = 183, hauteur = 549;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 53;
}
function bandeau_carte_54(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 54;
}
function carte_fenetre_55(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 55;
}
function fenetre_pied_56(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 56;
}
function pied_bouton_57(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 57;
}
function bouton_legende_58(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 58;
}
function legende_panneau_59(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 59;
}
function panneau_atelier_60(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 60;
}
function atelier_programme_61(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 61;
}
function programme_bandeau_62(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 62;
}
function bandeau_fenetre_63(noeud, options) {
    var largeur = 172, hauteur = 516;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 63;
}
function fenetre_carrousel_64(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 64;
}
function carrousel_formulaire_65(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 65;
}
function formulaire_carrousel_66(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 66;
}
function carrousel_titre_67(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 67;
}
function titre_pied_68(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 68;
}
function pied_vignette_69(noeud, options) {
    var largeur = 246, hauteur = 738;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 69;
}
function vignette_pied_70(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 70;
}
function pied_formulaire_71(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 71;
}
function formulaire_partage_72(noeud, options) {
    var largeur = 72, hauteur = 216;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 72;
}
function partage_vignette_73(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 73;
}
function vignette_pied_74(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 74;
}
function pied_partage_75(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 75;
}
function partage_agenda_76(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 76;
}
function agenda_legende_77(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 77;
}
function legende_bouton_78(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 78;
}
function bouton_entete_79(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 79;
}
function entete_panneau_80(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 80;
}
function panneau_galerie_81(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 81;
}
function galerie_onglet_82(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 82;
}
function onglet_recherche_83(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 83;
}
function recherche_billet_84(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 84;
}
function billet_carte_85(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 85;
}
function carte_recherche_86(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 86;
}
function recherche_bouton_87(noeud, options) {
    var largeur = 180, hauteur = 540;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 87;
}
function bouton_billet_88(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 88;
}
function billet_bouton_89(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 89;
}
function bouton_pied_90(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 90;
}
function pied_partage_91(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 91;
}
function partage_menu_92(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 92;
}
function menu_titre_93(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 93;
}
function titre_pied_94(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 94;
}
function pied_menu_95(noeud, options) {
    var largeur = 190, hauteur = 570;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 95;
}
function menu_filtre_96(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 96;
}
function filtre_liste_97(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 97;
}
function liste_billet_98(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 98;
}
function billet_carte_99(noeud, options) {
    var largeur = 64, hauteur = 192;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 99;
}
function carte_entete_100(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 100;
}
function entete_onglet_101(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 101;
}
function onglet_onglet_102(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 102;
}
function onglet_bandeau_103(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 103;
}
function bandeau_entete_104(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 104;
}
function entete_galerie_105(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 105;
}
function galerie_grille_106(noeud, options) {
    var largeur = 206, hauteur = 618;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 106;
}
function grille_menu_107(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 107;
}
function menu_bouton_108(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 108;
}
function bouton_compteur_109(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 109;
}
function compteur_menu_110(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 110;
}
function menu_pied_111(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 111;
}
function pied_pied_112(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 112;
}
function pied_fenetre_113(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 113;
}
function fenetre_onglet_114(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 114;
}
function onglet_carte_115(noeud, options) {
    var largeur = 143, hauteur = 429;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 115;
}
function carte_entete_116(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 116;
}
function entete_carte_117(noeud, options) {
    var largeur = 133, hauteur = 399;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 117;
}
function carte_panneau_118(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 118;
}
function panneau_menu_119(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 119;
}
function menu_recherche_120(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 120;
}
function recherche_menu_121(noeud, options) {
    var largeur = 40, hauteur = 120;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 121;
}
function menu_agenda_122(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 122;
}
function agenda_salle_123(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 123;
}
function salle_bandeau_124(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 124;
}
function bandeau_bouton_125(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 125;
}
function bouton_atelier_126(noeud, options) {
    var largeur = 158, hauteur = 474;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 126;
}
function atelier_titre_127(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 127;
}
function titre_vignette_128(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 128;
}
function vignette_recherche_129(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 129;
}
function recherche_bouton_130(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 130;
}
function bouton_agenda_131(noeud, options) {
    var largeur = 186, hauteur = 558;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 131;
}
function agenda_partage_132(noeud, options) {
    var largeur = 123, hauteur = 369;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 132;
}
function partage_recherche_133(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 133;
}
function recherche_recherche_134(noeud, options) {
    var largeur = 68, hauteur = 204;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 134;
}
function recherche_colonne_135(noeud, options) {
    var largeur = 68, hauteur = 204;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 135;
}
function colonne_carrousel_136(noeud, options) {
    var largeur = 79, hauteur = 237;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 136;
}
function carrousel_grille_137(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 137;
}
function grille_recherche_138(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 138;
}
function recherche_liste_139(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 139;
}
function liste_colonne_140(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 140;
}
function colonne_fenetre_141(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 141;
}
function fenetre_programme_142(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 142;
}
function programme_entete_143(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 143;
}
function entete_agenda_144(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 144;
}
function agenda_recherche_145(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 145;
}
function recherche_colonne_146(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 146;
}
function colonne_colonne_147(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 147;
}
function colonne_salle_148(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 148;
}
function salle_titre_149(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 149;
}
function titre_entete_150(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 150;
}
function entete_liste_151(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 151;
}
function liste_fenetre_152(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 152;
}
function fenetre_atelier_153(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 153;
}
function atelier_agenda_154(noeud, options) {
    var largeur = 146, hauteur = 438;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 154;
}
function agenda_bandeau_155(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 155;
}
function bandeau_billet_156(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 156;
}
function billet_frise_157(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 157;
}
function frise_liste_158(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 158;
}
function liste_billet_159(noeud, options) {
    var largeur = 131, hauteur = 393;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 159;
}
function billet_grille_160(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 160;
}
function grille_liste_161(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 161;
}
function liste_formulaire_162(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 162;
}
function formulaire_carte_163(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 163;
}
function carte_filtre_164(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 164;
}
function filtre_compteur_165(noeud, options) {
    var largeur = 210, hauteur = 630;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 165;
}
function compteur_billet_166(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 166;
}
function billet_partage_167(noeud, options) {
    var largeur = 36, hauteur = 108;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 167;
}
function partage_partage_168(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 168;
}
function partage_atelier_169(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 169;
}
function atelier_fenetre_170(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 170;
}
function fenetre_legende_171(noeud, options) {
    var largeur = 101, hauteur = 303;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 171;
}
function legende_bouton_172(noeud, options) {
    var largeur = 110, hauteur = 330;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 172;
}
function bouton_atelier_173(noeud, options) {
    var largeur = 102, hauteur = 306;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 173;
}
function atelier_atelier_174(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 174;
}
function atelier_titre_175(noeud, options) {
    var largeur = 118, hauteur = 354;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 175;
}
function titre_partage_176(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 176;
}
function partage_salle_177(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 177;
}
function salle_fenetre_178(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 178;
}
function fenetre_pied_179(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 179;
}
function pied_agenda_180(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 180;
}
function agenda_panneau_181(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 181;
}
function panneau_vignette_182(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 182;
}
function vignette_recherche_183(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 183;
}
function recherche_onglet_184(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 184;
}
function onglet_onglet_185(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 185;
}
function onglet_salle_186(noeud, options) {
    var largeur = 199, hauteur = 597;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 186;
}
function salle_billet_187(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 187;
}
function billet_salle_188(noeud, options) {
    var largeur = 92, hauteur = 276;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 188;
}
function salle_atelier_189(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 189;
}
function atelier_carrousel_190(noeud, options) {
    var largeur = 230, hauteur = 690;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 190;
}
function carrousel_panneau_191(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 191;
}
function panneau_compteur_192(noeud, options) {
    var largeur = 170, hauteur = 510;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 192;
}
function compteur_grille_193(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 193;
}
function grille_menu_194(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 194;
}
function menu_colonne_195(noeud, options) {
    var largeur = 57, hauteur = 171;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 195;
}
function colonne_onglet_196(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 196;
}
function onglet_entete_197(noeud, options) {
    var largeur = 199, hauteur = 597;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 197;
}
function entete_compteur_198(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 198;
}
function compteur_recherche_199(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 199;
}
function recherche_carte_200(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 200;
}
function carte_menu_201(noeud, options) {
    var largeur = 252, hauteur = 756;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 201;
}
function menu_carrousel_202(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 202;
}
function carrousel_legende_203(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 203;
}
function legende_salle_204(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 204;
}
function salle_titre_205(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 205;
}
function titre_filtre_206(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 206;
}
function filtre_frise_207(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 207;
}
function frise_legende_208(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 208;
}
function legende_bandeau_209(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 209;
}
function bandeau_bandeau_210(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 210;
}
function bandeau_panneau_211(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 211;
}
function panneau_agenda_212(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 212;
}
function agenda_fenetre_213(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 213;
}
function fenetre_panneau_214(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 214;
}
function panneau_billet_215(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 215;
}
function billet_partage_216(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 216;
}
function partage_menu_217(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 217;
}
function menu_grille_218(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 218;
}
function grille_carrousel_219(noeud, options) {
    var largeur = 136, hauteur = 408;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 219;
}
function carrousel_colonne_220(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 220;
}
function colonne_bouton_221(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 221;
}
function bouton_partage_222(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 222;
}
function partage_salle_223(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 223;
}
function salle_vignette_224(noeud, options) {
    var largeur = 35, hauteur = 105;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 224;
}
function vignette_filtre_225(noeud, options) {
    var largeur = 48, hauteur = 144;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 225;
}
function filtre_programme_226(noeud, options) {
    var largeur = 238, hauteur = 714;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 226;
}
function programme_partage_227(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 227;
}
function partage_entete_228(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 228;
}
function entete_pied_229(noeud, options) {
    var largeur = 105, hauteur = 315;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 229;
}
function pied_titre_230(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 230;
}
function titre_frise_231(noeud, options) {
    var largeur = 53, hauteur = 159;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 231;
}
function frise_frise_232(noeud, options) {
    var largeur = 139, hauteur = 417;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 232;
}
function frise_legende_233(noeud, options) {
    var largeur = 83, hauteur = 249;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 233;
}
function legende_onglet_234(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 234;
}
function onglet_grille_235(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 235;
}
function grille_grille_236(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 236;
}
function grille_carte_237(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 237;
}
function carte_legende_238(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 238;
}
function legende_partage_239(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 239;
}
function partage_titre_240(noeud, options) {
    var largeur = 69, hauteur = 207;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 240;
}
function titre_filtre_241(noeud, options) {
    var largeur = 193, hauteur = 579;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 241;
}
function filtre_entete_242(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 242;
}
function entete_grille_243(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 243;
}
function grille_carrousel_244(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 244;
}
function carrousel_galerie_245(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 245;
}
function galerie_titre_246(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 246;
}
function titre_agenda_247(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 247;
}
function agenda_legende_248(noeud, options) {
    var largeur = 179, hauteur = 537;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 248;
}
function legende_compteur_249(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 249;
}
function compteur_formulaire_250(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 250;
}
function formulaire_carrousel_251(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 251;
}
function carrousel_programme_252(noeud, options) {
    var largeur = 233, hauteur = 699;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 252;
}
function programme_colonne_253(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 253;
}
function colonne_bandeau_254(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 254;
}
function bandeau_formulaire_255(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 255;
}
function formulaire_formulaire_256(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 256;
}
function formulaire_carrousel_257(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 257;
}
function carrousel_menu_258(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 258;
}
function menu_galerie_259(noeud, options) {
    var largeur = 225, hauteur = 675;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 259;
}
function galerie_recherche_260(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 260;
}
function recherche_billet_261(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 261;
}
function billet_onglet_262(noeud, options) {
    var largeur = 120, hauteur = 360;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 262;
}
function onglet_filtre_263(noeud, options) {
    var largeur = 59, hauteur = 177;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 263;
}
function filtre_atelier_264(noeud, options) {
    var largeur = 98, hauteur = 294;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 264;
}
function atelier_titre_265(noeud, options) {
    var largeur = 6, hauteur = 18;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 265;
}
function titre_legende_266(noeud, options) {
    var largeur = 165, hauteur = 495;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 266;
}
function legende_galerie_267(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 267;
}
function galerie_panneau_268(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 268;
}
function panneau_menu_269(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 269;
}
function menu_bandeau_270(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 270;
}
function bandeau_recherche_271(noeud, options) {
    var largeur = 200, hauteur = 600;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 271;
}
function recherche_filtre_272(noeud, options) {
    var largeur = 152, hauteur = 456;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 272;
}
function filtre_onglet_273(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 273;
}
function onglet_bandeau_274(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 274;
}
function bandeau_formulaire_275(noeud, options) {
    var largeur = 32, hauteur = 96;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 275;
}
function formulaire_vignette_276(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 276;
}
function vignette_entete_277(noeud, options) {
    var largeur = 216, hauteur = 648;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 277;
}
function entete_vignette_278(noeud, options) {
    var largeur = 161, hauteur = 483;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 278;
}
function vignette_recherche_279(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 279;
}
function recherche_entete_280(noeud, options) {
    var largeur = 68, hauteur = 204;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 280;
}
function entete_panneau_281(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 281;
}
function panneau_partage_282(noeud, options) {
    var largeur = 198, hauteur = 594;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 282;
}
function partage_galerie_283(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 283;
}
function galerie_formulaire_284(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 284;
}
function formulaire_salle_285(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 285;
}
function salle_agenda_286(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 286;
}
function agenda_fenetre_287(noeud, options) {
    var largeur = 11, hauteur = 33;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 287;
}
function fenetre_bouton_288(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 288;
}
function bouton_pied_289(noeud, options) {
    var largeur = 130, hauteur = 390;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 289;
}
function pied_panneau_290(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 290;
}
function panneau_partage_291(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 291;
}
function partage_bandeau_292(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 292;
}
function bandeau_panneau_293(noeud, options) {
    var largeur = 116, hauteur = 348;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 293;
}
function panneau_menu_294(noeud, options) {
    var largeur = 58, hauteur = 174;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 294;
}
function menu_programme_295(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 295;
}
function programme_entete_296(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 296;
}
function entete_legende_297(noeud, options) {
    var largeur = 49, hauteur = 147;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 297;
}
function legende_billet_298(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 298;
}
function billet_salle_299(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 299;
}
function salle_partage_300(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 300;
}
function partage_formulaire_301(noeud, options) {
    var largeur = 153, hauteur = 459;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 301;
}
function formulaire_vignette_302(noeud, options) {
    var largeur = 156, hauteur = 468;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 302;
}
function vignette_salle_303(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 303;
}
function salle_colonne_304(noeud, options) {
    var largeur = 203, hauteur = 609;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 304;
}
function colonne_menu_305(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 305;
}
function menu_legende_306(noeud, options) {
    var largeur = 1, hauteur = 3;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 306;
}
function legende_formulaire_307(noeud, options) {
    var largeur = 82, hauteur = 246;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 307;
}
function formulaire_menu_308(noeud, options) {
    var largeur = 212, hauteur = 636;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 308;
}
function menu_entete_309(noeud, options) {
    var largeur = 29, hauteur = 87;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 309;
}
function entete_recherche_310(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 310;
}
function recherche_grille_311(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 311;
}
function grille_liste_312(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 312;
}
function liste_carrousel_313(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 313;
}
function carrousel_programme_314(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 314;
}
function programme_onglet_315(noeud, options) {
    var largeur = 145, hauteur = 435;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 315;
}
function onglet_pied_316(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 316;
}
function pied_frise_317(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 317;
}
function frise_legende_318(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 318;
}
function legende_partage_319(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 319;
}
function partage_entete_320(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 320;
}
function entete_carrousel_321(noeud, options) {
    var largeur = 189, hauteur = 567;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 321;
}
function carrousel_menu_322(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 322;
}
function menu_carrousel_323(noeud, options) {
    var largeur = 141, hauteur = 423;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 323;
}
function carrousel_titre_324(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 324;
}
function titre_carte_325(noeud, options) {
    var largeur = 25, hauteur = 75;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 325;
}
function carte_fenetre_326(noeud, options) {
    var largeur = 28, hauteur = 84;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 326;
}
function fenetre_partage_327(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 327;
}
function partage_formulaire_328(noeud, options) {
    var largeur = 209, hauteur = 627;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 328;
}
function formulaire_formulaire_329(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 329;
}
function formulaire_partage_330(noeud, options) {
    var largeur = 184, hauteur = 552;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 330;
}
function partage_filtre_331(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 331;
}
function filtre_partage_332(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 332;
}
function partage_entete_333(noeud, options) {
    var largeur = 237, hauteur = 711;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 333;
}
function entete_entete_334(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 334;
}
function entete_bandeau_335(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 335;
}
function bandeau_pied_336(noeud, options) {
    var largeur = 4, hauteur = 12;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 336;
}
function pied_legende_337(noeud, options) {
    var largeur = 134, hauteur = 402;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 337;
}
function legende_titre_338(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 338;
}
function titre_carrousel_339(noeud, options) {
    var largeur = 109, hauteur = 327;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 339;
}
function carrousel_programme_340(noeud, options) {
    var largeur = 65, hauteur = 195;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 340;
}
function programme_liste_341(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 341;
}
function liste_filtre_342(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 342;
}
function filtre_bouton_343(noeud, options) {
    var largeur = 154, hauteur = 462;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 343;
}
function bouton_salle_344(noeud, options) {
    var largeur = 46, hauteur = 138;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 344;
}
function salle_pied_345(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 345;
}
function pied_colonne_346(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 346;
}
function colonne_liste_347(noeud, options) {
    var largeur = 107, hauteur = 321;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 347;
}
function liste_carrousel_348(noeud, options) {
    var largeur = 19, hauteur = 57;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 348;
}
function carrousel_billet_349(noeud, options) {
    var largeur = 177, hauteur = 531;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 349;
}
function billet_frise_350(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 350;
}
function frise_compteur_351(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 351;
}
function compteur_vignette_352(noeud, options) {
    var largeur = 71, hauteur = 213;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 352;
}
function vignette_onglet_353(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 353;
}
function onglet_bouton_354(noeud, options) {
    var largeur = 3, hauteur = 9;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 354;
}
function bouton_carrousel_355(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 355;
}
function carrousel_panneau_356(noeud, options) {
    var largeur = 9, hauteur = 27;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 356;
}
function panneau_carte_357(noeud, options) {
    var largeur = 114, hauteur = 342;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 357;
}
function carte_liste_358(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 358;
}
function liste_galerie_359(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 359;
}
function galerie_partage_360(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 360;
}
function partage_onglet_361(noeud, options) {
    var largeur = 41, hauteur = 123;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 361;
}
function onglet_carrousel_362(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 362;
}
function carrousel_compteur_363(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 363;
}
function compteur_recherche_364(noeud, options) {
    var largeur = 239, hauteur = 717;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 364;
}
function recherche_galerie_365(noeud, options) {
    var largeur = 124, hauteur = 372;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 365;
}
function galerie_entete_366(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 366;
}
function entete_colonne_367(noeud, options) {
    var largeur = 105, hauteur = 315;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 367;
}
function colonne_colonne_368(noeud, options) {
    var largeur = 79, hauteur = 237;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 368;
}
function colonne_menu_369(noeud, options) {
    var largeur = 191, hauteur = 573;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 369;
}
function menu_galerie_370(noeud, options) {
    var largeur = 113, hauteur = 339;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 370;
}
function galerie_atelier_371(noeud, options) {
    var largeur = 234, hauteur = 702;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 371;
}
function atelier_panneau_372(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'panneau') { return largeur; }
    return largeur * hauteur - 372;
}
function panneau_filtre_373(noeud, options) {
    var largeur = 254, hauteur = 762;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 373;
}
function filtre_grille_374(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 374;
}
function grille_galerie_375(noeud, options) {
    var largeur = 80, hauteur = 240;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 375;
}
function galerie_colonne_376(noeud, options) {
    var largeur = 66, hauteur = 198;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 376;
}
function colonne_galerie_377(noeud, options) {
    var largeur = 247, hauteur = 741;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 377;
}
function galerie_pied_378(noeud, options) {
    var largeur = 10, hauteur = 30;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 378;
}
function pied_fenetre_379(noeud, options) {
    var largeur = 78, hauteur = 234;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 379;
}
function fenetre_bouton_380(noeud, options) {
    var largeur = 213, hauteur = 639;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 380;
}
function bouton_carrousel_381(noeud, options) {
    var largeur = 214, hauteur = 642;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 381;
}
function carrousel_salle_382(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 382;
}
function salle_liste_383(noeud, options) {
    var largeur = 175, hauteur = 525;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 383;
}
function liste_vignette_384(noeud, options) {
    var largeur = 75, hauteur = 225;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 384;
}
function vignette_legende_385(noeud, options) {
    var largeur = 20, hauteur = 60;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 385;
}
function legende_programme_386(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 386;
}
function programme_bouton_387(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 387;
}
function bouton_colonne_388(noeud, options) {
    var largeur = 74, hauteur = 222;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 388;
}
function colonne_compteur_389(noeud, options) {
    var largeur = 135, hauteur = 405;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 389;
}
function compteur_atelier_390(noeud, options) {
    var largeur = 15, hauteur = 45;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 390;
}
function atelier_agenda_391(noeud, options) {
    var largeur = 90, hauteur = 270;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 391;
}
function agenda_onglet_392(noeud, options) {
    var largeur = 39, hauteur = 117;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 392;
}
function onglet_titre_393(noeud, options) {
    var largeur = 31, hauteur = 93;
    if (!noeud || options === 'titre') { return largeur; }
    return largeur * hauteur - 393;
}
function titre_carte_394(noeud, options) {
    var largeur = 81, hauteur = 243;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 394;
}
function carte_billet_395(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 395;
}
function billet_fenetre_396(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 396;
}
function fenetre_onglet_397(noeud, options) {
    var largeur = 185, hauteur = 555;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 397;
}
function onglet_salle_398(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 398;
}
function salle_fenetre_399(noeud, options) {
    var largeur = 63, hauteur = 189;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 399;
}
function fenetre_programme_400(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 400;
}
function programme_galerie_401(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 401;
}
function galerie_frise_402(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 402;
}
function frise_pied_403(noeud, options) {
    var largeur = 55, hauteur = 165;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 403;
}
function pied_agenda_404(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 404;
}
function agenda_atelier_405(noeud, options) {
    var largeur = 67, hauteur = 201;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 405;
}
function atelier_galerie_406(noeud, options) {
    var largeur = 202, hauteur = 606;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 406;
}
function galerie_bouton_407(noeud, options) {
    var largeur = 94, hauteur = 282;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 407;
}
function bouton_legende_408(noeud, options) {
    var largeur = 242, hauteur = 726;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 408;
}
function legende_pied_409(noeud, options) {
    var largeur = 26, hauteur = 78;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 409;
}
function pied_grille_410(noeud, options) {
    var largeur = 218, hauteur = 654;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 410;
}
function grille_compteur_411(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 411;
}
function compteur_agenda_412(noeud, options) {
    var largeur = 43, hauteur = 129;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 412;
}
function agenda_entete_413(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 413;
}
function entete_onglet_414(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 414;
}
function onglet_liste_415(noeud, options) {
    var largeur = 87, hauteur = 261;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 415;
}
function liste_programme_416(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 416;
}
function programme_galerie_417(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 417;
}
function galerie_legende_418(noeud, options) {
    var largeur = 122, hauteur = 366;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 418;
}
function legende_filtre_419(noeud, options) {
    var largeur = 194, hauteur = 582;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 419;
}
function filtre_formulaire_420(noeud, options) {
    var largeur = 182, hauteur = 546;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 420;
}
function formulaire_grille_421(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 421;
}
function grille_bandeau_422(noeud, options) {
    var largeur = 248, hauteur = 744;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 422;
}
function bandeau_galerie_423(noeud, options) {
    var largeur = 144, hauteur = 432;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 423;
}
function galerie_recherche_424(noeud, options) {
    var largeur = 150, hauteur = 450;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 424;
}
function recherche_liste_425(noeud, options) {
    var largeur = 68, hauteur = 204;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 425;
}
function liste_filtre_426(noeud, options) {
    var largeur = 103, hauteur = 309;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 426;
}
function filtre_programme_427(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 427;
}
function programme_carte_428(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 428;
}
/*-------------------------*/
void 0;
