/* Gestionnaire d’étiquettes d’exemple : ajoute la mesure d’audience sans attendre de choix. */
(function () {
    var mesure = document.createElement('script');
    mesure.async = true;
    mesure.src = 'https://www.googletagmanager.com/gtag/js?id=G-EXEMPLE';
    document.head.appendChild(mesure);
})();
