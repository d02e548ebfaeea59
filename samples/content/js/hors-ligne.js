/* Ouvrier de service : garde deux images et n’intercepte rien. */
addEventListener('install', function (moment) {
    moment.waitUntil(caches.open('forum-hors-ligne').then(function (cache) {
        return cache.addAll(['/img/frise.svg', '/img/carte.svg']);
    }));
});
