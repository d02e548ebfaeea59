/* weezevent : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function carte_carrousel_0(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 0;
}
function carrousel_formulaire_1(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 1;
}
function formulaire_entete_2(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 2;
}
function entete_frise_3(noeud, options) {
    var largeur = 245, hauteur = 735;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 3;
}
function frise_filtre_4(noeud, options) {
    var largeur = 27, hauteur = 81;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 4;
}
function filtre_carrousel_5(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 5;
}
function carrousel_liste_6(noeud, options) {
    var largeur = 149, hauteur = 447;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 6;
}
function liste_carrousel_7(noeud, options) {
    var largeur = 47, hauteur = 141;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 7;
}
function carrousel_grille_8(noeud, options) {
    var largeur = 121, hauteur = 363;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 8;
}
function grille_galerie_9(noeud, options) {
    var largeur = 108, hauteur = 324;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 9;
}
function galerie_formulaire_10(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 10;
}
function formulaire_frise_11(noeud, options) {
    var largeur = 100, hauteur = 300;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 11;
}
function frise_atelier_12(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'atelier') { return largeur; }
    return largeur * hauteur - 12;
}
function atelier_bouton_13(noeud, options) {
    var largeur = 34, hauteur = 102;
    if (!noeud || options === 'bouton') { return largeur; }
    return largeur * hauteur - 13;
}
function bouton_formulaire_14(noeud, options) {
    var largeur = 18, hauteur = 54;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 14;
}
function formulaire_filtre_15(noeud, options) {
    var largeur = 44, hauteur = 132;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 15;
}
function filtre_menu_16(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 16;
}
function menu_vignette_17(noeud, options) {
    var largeur = 225, hauteur = 675;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 17;
}
function vignette_menu_18(noeud, options) {
    var largeur = 104, hauteur = 312;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 18;
}
function menu_pied_19(noeud, options) {
    var largeur = 253, hauteur = 759;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 19;
}
function pied_entete_20(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 20;
}
function entete_agenda_21(noeud, options) {
    var largeur = 217, hauteur = 651;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 21;
}
function agenda_filtre_22(noeud, options) {
    var largeur = 95, hauteur = 285;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 22;
}
function filtre_frise_23(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 23;
}
function frise_billet_24(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 24;
}
function billet_grille_25(noeud, options) {
    var largeur = 176, hauteur = 528;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 25;
}
function grille_frise_26(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 26;
}
function frise_fenetre_27(noeud, options) {
    var largeur = 251, hauteur = 753;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 27;
}
function fenetre_entete_28(noeud, options) {
    var largeur = 241, hauteur = 723;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 28;
}
function entete_recherche_29(noeud, options) {
    var largeur = 21, hauteur = 63;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 29;
}
function recherche_billet_30(noeud, options) {
    var largeur = 208, hauteur = 624;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 30;
}
function billet_partage_31(noeud, options) {
    var largeur = 204, hauteur = 612;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 31;
}
function partage_carte_32(noeud, options) {
    var largeur = 181, hauteur = 543;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 32;
}
function carte_grille_33(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 33;
}
function grille_programme_34(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 34;
}
function programme_programme_35(noeud, options) {
    var largeur = 201, hauteur = 603;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 35;
}
function programme_frise_36(noeud, options) {
    var largeur = 117, hauteur = 351;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 36;
}
function frise_fenetre_37(noeud, options) {
    var largeur = 223, hauteur = 669;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 37;
}
function fenetre_pied_38(noeud, options) {
    var largeur = 45, hauteur = 135;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 38;
}
function pied_filtre_39(noeud, options) {
    var largeur = 162, hauteur = 486;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 39;
}
function filtre_salle_40(noeud, options) {
    var largeur = 126, hauteur = 378;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 40;
}
function salle_programme_41(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 41;
}
function programme_carte_42(noeud, options) {
    var largeur = 61, hauteur = 183;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 42;
}
function carte_programme_43(noeud, options) {
    var largeur = 0, hauteur = 0;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 43;
}
function programme_salle_44(noeud, options) {
    var largeur = 89, hauteur = 267;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 44;
}
function salle_entete_45(noeud, options) {
    var largeur = 231, hauteur = 693;
    if (!noeud || options === 'entete') { return largeur; }
    return largeur * hauteur - 45;
}
function entete_carrousel_46(noeud, options) {
    var largeur = 77, hauteur = 231;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 46;
}
function carrousel_pied_47(noeud, options) {
    var largeur = 37, hauteur = 111;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 47;
}
function pied_legende_48(noeud, options) {
    var largeur = 50, hauteur = 150;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 48;
}
/*-------------------------------------------------------------------------------------------------------*/
void 0;
