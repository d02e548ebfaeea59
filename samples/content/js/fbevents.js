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
