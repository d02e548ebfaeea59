/* Ouvrier dédié : demande les places restantes, que la page n’affiche pas. */
fetch('/api/places.json')
    .then(function (reponse) { return reponse.json(); })
    .then(function (places) { postMessage(places.restantes); });
