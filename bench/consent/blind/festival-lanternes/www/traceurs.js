class ChoixTraceurs extends HTMLElement {
  connectedCallback() {
    const r = this.attachShadow({ mode: 'open' });
    r.innerHTML = `<style>section{position:fixed;right:1rem;bottom:1rem;width:22rem;background:#1b1035;color:#fff;padding:1.2rem;border-radius:1rem;font:16px/1.4 sans-serif}
      .rang{display:flex;gap:.5rem;flex-wrap:wrap}button{font:inherit;padding:.6rem .8rem;border:1px solid #ffd27a;border-radius:.5rem;background:#ffd27a;color:#1b1035;cursor:pointer}
      #bulle{position:fixed;left:1rem;bottom:1rem}[hidden]{display:none}[role=switch]{min-width:5rem}</style>
      <section role="region" aria-label="Vos traceurs" hidden><p><b>On allume la lanterne ?</b></p><p>Hotjar nous aide à voir où l’on se perd dans le programme. Rien n’est allumé sans vous.</p>
      <div class="rang"><button id="oui">C’est d’accord</button><button id="non">Continuer sans accepter</button><button id="plus" style="background:none;color:#fff">Choisir</button></div>
      <div id="detail" hidden><p>Enregistrement des parcours (Hotjar) <button role="switch" aria-checked="false" id="hj">Éteint</button></p><button id="valider">Valider</button></div></section>
      <button id="bulle" aria-label="Revoir mes choix de traceurs">Mes traceurs</button>`;
    const $ = i => r.getElementById(i), boite = r.querySelector('section');
    const lire = () => (document.cookie.match(/(?:^|; )lanternes_choix=(\w+)/) || [])[1];
    const poser = v => { document.cookie = 'lanternes_choix=' + v + '; path=/; max-age=15552000; SameSite=Lax'; boite.hidden = true; if (v === 'allume') allumer(); };
    const allumer = () => { const s = document.createElement('script'); s.src = '//static.hotjar.com/c/hotjar-2718281.js?sv=6'; document.head.append(s); };
    $('oui').onclick = () => poser('allume'); $('non').onclick = () => poser('eteint');
    $('plus').onclick = () => { $('detail').hidden = !$('detail').hidden; };
    $('hj').onclick = e => { const b = e.currentTarget, on = b.getAttribute('aria-checked') !== 'true'; b.setAttribute('aria-checked', on); b.textContent = on ? 'Allumé' : 'Éteint'; };
    $('valider').onclick = () => poser($('hj').getAttribute('aria-checked') === 'true' ? 'allume' : 'eteint');
    $('bulle').onclick = () => { boite.hidden = false; };
    const v = lire(); if (!v) boite.hidden = false; else if (v === 'allume') allumer();
  }
}
customElements.define('choix-traceurs', ChoixTraceurs);
