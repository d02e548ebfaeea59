var bandeau = {
  boite: document.getElementById('bandeau'),
  montrer: function () { this.boite.style.display = 'flex'; },
  choisir: function (v) { document.cookie = 'cookies_ok=' + v + ';path=/;max-age=15552000;SameSite=Lax'; this.boite.style.display = 'none'; }
};
if (!/cookies_ok=/.test(document.cookie)) bandeau.montrer();
