/* Ajoute à chaque page le bandeau et le compte des places : sans moteur, rien de tout cela n’existe. */
(function () {
    var bandeau = document.createElement('script');
    bandeau.src = '/assets/js/bandeau-cookies.js';
    document.body.appendChild(bandeau);
    window.mesure = new Worker('/assets/js/mesure-worker.js');
})();
