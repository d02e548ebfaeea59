/* Bandeau de consentement d’exemple. Ses défauts sont voulus : voir samples/README.md. */
(function () {
    'use strict';
    var STYLE =
        '#bandeau-cookies { position: fixed; left: 0; right: 0; bottom: 0; z-index: 1000; padding: 24px 60px 24px 24px;' +
        ' background: #fff; color: #222; border-top: 4px solid #12324a; font: 16px/1.5 sans-serif; }' +
        '#bandeau-cookies button { font: inherit; cursor: pointer; }' +
        '#bandeau-cookies .grand { padding: 16px 48px; border: 0; background: #0a7d3c; color: #fff; font-size: 22px; }' +
        '#bandeau-cookies .petit { border: 0; background: none; color: #888; font-size: 12px; }' +
        '#bandeau-cookies .croix { position: absolute; top: 8px; right: 8px; border: 0; background: none; }' +
        '#bandeau-cookies label { display: block; }';
    var CROIX = '<button type="button" class="croix" aria-label="Fermer">×</button>';
    var PREMIER = CROIX +
        '<p>Le Grand Forum et ses partenaires utilisent des cookies pour mesurer l’audience et adapter la publicité. ' +
        'En poursuivant votre navigation, vous acceptez leur dépôt.</p>' +
        '<button type="button" class="grand accepter">Tout accepter</button> ' +
        '<button type="button" class="petit parametrer">Paramétrer</button>';
    var SECOND = CROIX +
        '<p>Vos préférences :</p>' +
        '<label><input type="checkbox" name="audience" checked> Mesure d’audience</label>' +
        '<label><input type="checkbox" name="pub" checked> Publicité</label>' +
        '<button type="button" class="grand enregistrer">Enregistrer mes choix</button> ' +
        '<button type="button" class="petit refuser">Tout refuser</button>';
    var boite = null;

    function dejaChoisi() {
        return /(?:^|; )forum_consent=/.test(document.cookie);
    }

    function poser(audience, pub) {
        var valeur = encodeURIComponent(JSON.stringify({ audience: audience, pub: pub }));
        document.cookie = 'forum_consent=' + valeur + '; path=/; max-age=34128000; samesite=lax'; // treize mois
        if (boite) { boite.remove(); }
        boite = null;
        dispatchEvent(new CustomEvent('forum:choix'));
    }

    function toutAccepter() { poser(true, true); }

    function surClic(nom, geste) { boite.querySelector(nom).addEventListener('click', geste); }

    function coche(nom) { return boite.querySelector('[name=' + nom + ']').checked; }

    function remplir(contenu) {
        boite.innerHTML = contenu;
        surClic('.croix', toutAccepter); // défaut : fermer vaut accord
    }

    function parametrer() {
        remplir(SECOND);
        surClic('.enregistrer', function () { poser(coche('audience'), coche('pub')); });
        surClic('.refuser', function () { poser(false, false); });
    }

    function montrer() {
        if (boite) { return; }
        boite = document.createElement('div');
        boite.id = 'bandeau-cookies';
        boite.setAttribute('role', 'dialog');
        boite.setAttribute('aria-label', 'Cookies');
        remplir(PREMIER);
        surClic('.accepter', toutAccepter);
        surClic('.parametrer', parametrer);
        document.body.appendChild(boite);
    }

    function lienDuPied() {
        var lien = document.createElement('a');
        lien.id = 'gestion-cookies';
        lien.href = '#gestion-cookies';
        lien.textContent = 'Gestion des cookies';
        lien.addEventListener('click', function (moment) { moment.preventDefault(); montrer(); });
        document.querySelector('footer').appendChild(lien);
    }

    var style = document.createElement('style');
    style.textContent = STYLE;
    document.head.appendChild(style);
    if (location.pathname === '/') { lienDuPied(); } // défaut : nulle part ailleurs
    addEventListener('load', function () {
        setTimeout(function () { if (!dejaChoisi()) { montrer(); } }, 400);
    });
    addEventListener('scroll', function () {
        if (scrollY > 600 && !dejaChoisi()) { toutAccepter(); } // défaut : défiler vaut accord
    }, { passive: true });
})();
