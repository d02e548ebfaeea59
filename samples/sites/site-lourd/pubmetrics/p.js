/* Régie d’exemple : un second point transparent, ajouté par script, qui pose un témoin tiers. */
(function () {
    var point = new Image(1, 1);
    point.alt = '';
    point.src = 'https://sync.regie-audience.example/synchro?source=script';
    document.body.appendChild(point);
})();
/* pubmetrics : fichier d’exemple, aucune de ces fonctions n’est appelée. */
function panneau_vignette_0(noeud, options) {
    var largeur = 142, hauteur = 426;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 0;
}
function vignette_programme_1(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 1;
}
function programme_programme_2(noeud, options) {
    var largeur = 5, hauteur = 15;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 2;
}
function programme_frise_3(noeud, options) {
    var largeur = 229, hauteur = 687;
    if (!noeud || options === 'frise') { return largeur; }
    return largeur * hauteur - 3;
}
function frise_recherche_4(noeud, options) {
    var largeur = 167, hauteur = 501;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 4;
}
function recherche_colonne_5(noeud, options) {
    var largeur = 12, hauteur = 36;
    if (!noeud || options === 'colonne') { return largeur; }
    return largeur * hauteur - 5;
}
function colonne_filtre_6(noeud, options) {
    var largeur = 23, hauteur = 69;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 6;
}
function filtre_pied_7(noeud, options) {
    var largeur = 14, hauteur = 42;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 7;
}
function pied_bandeau_8(noeud, options) {
    var largeur = 106, hauteur = 318;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 8;
}
function bandeau_carte_9(noeud, options) {
    var largeur = 88, hauteur = 264;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 9;
}
function carte_bandeau_10(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'bandeau') { return largeur; }
    return largeur * hauteur - 10;
}
function bandeau_filtre_11(noeud, options) {
    var largeur = 228, hauteur = 684;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 11;
}
function filtre_vignette_12(noeud, options) {
    var largeur = 70, hauteur = 210;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 12;
}
function vignette_compteur_13(noeud, options) {
    var largeur = 244, hauteur = 732;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 13;
}
function compteur_compteur_14(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 14;
}
function compteur_billet_15(noeud, options) {
    var largeur = 155, hauteur = 465;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 15;
}
function billet_programme_16(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'programme') { return largeur; }
    return largeur * hauteur - 16;
}
function programme_partage_17(noeud, options) {
    var largeur = 89, hauteur = 267;
    if (!noeud || options === 'partage') { return largeur; }
    return largeur * hauteur - 17;
}
function partage_billet_18(noeud, options) {
    var largeur = 13, hauteur = 39;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 18;
}
function billet_compteur_19(noeud, options) {
    var largeur = 148, hauteur = 444;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 19;
}
function compteur_salle_20(noeud, options) {
    var largeur = 211, hauteur = 633;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 20;
}
function salle_menu_21(noeud, options) {
    var largeur = 119, hauteur = 357;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 21;
}
function menu_legende_22(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 22;
}
function legende_carte_23(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 23;
}
function carte_menu_24(noeud, options) {
    var largeur = 196, hauteur = 588;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 24;
}
function menu_grille_25(noeud, options) {
    var largeur = 169, hauteur = 507;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 25;
}
function grille_menu_26(noeud, options) {
    var largeur = 52, hauteur = 156;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 26;
}
function menu_galerie_27(noeud, options) {
    var largeur = 197, hauteur = 591;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 27;
}
function galerie_fenetre_28(noeud, options) {
    var largeur = 38, hauteur = 114;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 28;
}
function fenetre_pied_29(noeud, options) {
    var largeur = 73, hauteur = 219;
    if (!noeud || options === 'pied') { return largeur; }
    return largeur * hauteur - 29;
}
function pied_vignette_30(noeud, options) {
    var largeur = 22, hauteur = 66;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 30;
}
function vignette_recherche_31(noeud, options) {
    var largeur = 76, hauteur = 228;
    if (!noeud || options === 'recherche') { return largeur; }
    return largeur * hauteur - 31;
}
function recherche_salle_32(noeud, options) {
    var largeur = 96, hauteur = 288;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 32;
}
function salle_agenda_33(noeud, options) {
    var largeur = 147, hauteur = 441;
    if (!noeud || options === 'agenda') { return largeur; }
    return largeur * hauteur - 33;
}
function agenda_filtre_34(noeud, options) {
    var largeur = 151, hauteur = 453;
    if (!noeud || options === 'filtre') { return largeur; }
    return largeur * hauteur - 34;
}
function filtre_fenetre_35(noeud, options) {
    var largeur = 42, hauteur = 126;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 35;
}
function fenetre_vignette_36(noeud, options) {
    var largeur = 17, hauteur = 51;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 36;
}
function vignette_compteur_37(noeud, options) {
    var largeur = 160, hauteur = 480;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 37;
}
function compteur_liste_38(noeud, options) {
    var largeur = 127, hauteur = 381;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 38;
}
function liste_fenetre_39(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'fenetre') { return largeur; }
    return largeur * hauteur - 39;
}
function fenetre_liste_40(noeud, options) {
    var largeur = 157, hauteur = 471;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 40;
}
function liste_compteur_41(noeud, options) {
    var largeur = 243, hauteur = 729;
    if (!noeud || options === 'compteur') { return largeur; }
    return largeur * hauteur - 41;
}
function compteur_galerie_42(noeud, options) {
    var largeur = 99, hauteur = 297;
    if (!noeud || options === 'galerie') { return largeur; }
    return largeur * hauteur - 42;
}
function galerie_legende_43(noeud, options) {
    var largeur = 206, hauteur = 618;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 43;
}
function legende_legende_44(noeud, options) {
    var largeur = 54, hauteur = 162;
    if (!noeud || options === 'legende') { return largeur; }
    return largeur * hauteur - 44;
}
function legende_formulaire_45(noeud, options) {
    var largeur = 222, hauteur = 666;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 45;
}
function formulaire_salle_46(noeud, options) {
    var largeur = 240, hauteur = 720;
    if (!noeud || options === 'salle') { return largeur; }
    return largeur * hauteur - 46;
}
function salle_carte_47(noeud, options) {
    var largeur = 91, hauteur = 273;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 47;
}
function carte_carrousel_48(noeud, options) {
    var largeur = 140, hauteur = 420;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 48;
}
function carrousel_grille_49(noeud, options) {
    var largeur = 205, hauteur = 615;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 49;
}
function grille_grille_50(noeud, options) {
    var largeur = 220, hauteur = 660;
    if (!noeud || options === 'grille') { return largeur; }
    return largeur * hauteur - 50;
}
function grille_carrousel_51(noeud, options) {
    var largeur = 164, hauteur = 492;
    if (!noeud || options === 'carrousel') { return largeur; }
    return largeur * hauteur - 51;
}
function carrousel_formulaire_52(noeud, options) {
    var largeur = 93, hauteur = 279;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 52;
}
function formulaire_formulaire_53(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'formulaire') { return largeur; }
    return largeur * hauteur - 53;
}
function formulaire_billet_54(noeud, options) {
    var largeur = 16, hauteur = 48;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 54;
}
function billet_billet_55(noeud, options) {
    var largeur = 232, hauteur = 696;
    if (!noeud || options === 'billet') { return largeur; }
    return largeur * hauteur - 55;
}
function billet_liste_56(noeud, options) {
    var largeur = 8, hauteur = 24;
    if (!noeud || options === 'liste') { return largeur; }
    return largeur * hauteur - 56;
}
function liste_carte_57(noeud, options) {
    var largeur = 215, hauteur = 645;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 57;
}
function carte_menu_58(noeud, options) {
    var largeur = 56, hauteur = 168;
    if (!noeud || options === 'menu') { return largeur; }
    return largeur * hauteur - 58;
}
function menu_onglet_59(noeud, options) {
    var largeur = 85, hauteur = 255;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 59;
}
function onglet_onglet_60(noeud, options) {
    var largeur = 115, hauteur = 345;
    if (!noeud || options === 'onglet') { return largeur; }
    return largeur * hauteur - 60;
}
function onglet_vignette_61(noeud, options) {
    var largeur = 171, hauteur = 513;
    if (!noeud || options === 'vignette') { return largeur; }
    return largeur * hauteur - 61;
}
function vignette_carte_62(noeud, options) {
    var largeur = 132, hauteur = 396;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 62;
}
function carte_carte_63(noeud, options) {
    var largeur = 168, hauteur = 504;
    if (!noeud || options === 'carte') { return largeur; }
    return largeur * hauteur - 63;
}
/*--------------------------------------------------------------------------------------------*/
void 0;
