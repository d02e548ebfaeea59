/* Régie d’exemple : un second point transparent, ajouté par script, qui pose un témoin tiers. */
(function () {
    var point = new Image(1, 1);
    point.alt = '';
    point.src = 'https://sync.regie-audience.example/synchro?source=script';
    document.body.appendChild(point);
})();
