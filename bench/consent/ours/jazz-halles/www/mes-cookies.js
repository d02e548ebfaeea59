function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
function partir(){ charger('//static.hotjar.com/c/hotjar-550011.js?sv=6'); window.fbq=window.fbq||function(){fbq.queue.push(arguments)};fbq.queue=fbq.queue||[];fbq('init','1029384756');fbq('track','PageView');charger('//connect.facebook.net/fr_FR/fbevents.js'); }
customElements.define('mes-cookies',class extends HTMLElement{
 connectedCallback(){
  var r=this.attachShadow({mode:'open'}),c=lire('jsh');
  r.innerHTML='<style>.p{position:fixed;right:1rem;bottom:1rem;width:21rem;background:#2b2d42;color:#fff;padding:1.2rem;border-radius:.6rem;font:16px/1.4 sans-serif;z-index:9}.p button{font:inherit;width:48%;padding:.6rem 0;border:0;border-radius:.3rem;background:#ffb703;color:#2b2d42}a{color:#ffe3a1}</style>'
   +'<a href="#" id="plus">Revoir mon choix sur les traceurs</a><div class="p" role="region" aria-label="Traceurs" hidden><p>On aimerait savoir où vous cliquez (Hotjar) et vous retrouver sur Facebook. Le concert est le même si vous dites non.</p><button id="va">Ça me va</button> <button id="nm">Non merci</button></div>';
  var p=r.querySelector('.p');
  r.getElementById('plus').onclick=function(e){e.preventDefault();p.hidden=false};
  r.getElementById('va').onclick=function(){ecrire('jsh','oui',180);p.hidden=true;partir()};
  r.getElementById('nm').onclick=function(){ecrire('jsh','non',180);p.hidden=true};
  if(c==='oui')partir();if(!c)p.hidden=false;
 }
});
