/* Mesure d’audience d’exemple : un témoin et un envoi avant tout choix, et encore après un refus. */
(function () {
    var visiteur = '123.456';
    document.cookie = '_ga=GA1.1.' + visiteur + '; path=/; max-age=63072000';

    function envoyer() {
        var dit = /(?:^|; )forum_consent=([^;]*)/.exec(document.cookie);
        var choix = dit ? JSON.parse(decodeURIComponent(dit[1])) : {};
        var etat = 'G1' + (choix.pub ? 1 : 0) + (choix.audience ? 1 : 0);
        navigator.sendBeacon(
            'https://www.google-analytics.com/g/collect?v=2&tid=G-EXEMPLE&gcs=' + etat +
                '&gcd=13l3l3l3l1l1&cid=' + visiteur,
            'en=page_view'
        );
    }

    envoyer();
    addEventListener('forum:choix', envoyer);
})();
