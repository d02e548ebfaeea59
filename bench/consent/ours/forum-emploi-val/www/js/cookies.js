function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var voile=document.getElementById('voile'),un=document.getElementById('couche1'),deux=document.getElementById('couche2');
function ouvrir(){voile.hidden=false;un.hidden=false;deux.hidden=true}
function jouer(c){if(c.indexOf('stat')>=0){ window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag('consent','default',{ad_storage:'granted',analytics_storage:'granted',ad_user_data:'granted',ad_personalization:'granted'}); window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-VALEMPLOI9');charger('//www.googletagmanager.com/gtag/js?id=G-VALEMPLOI9'); } if(c.indexOf('pub')>=0){window._linkedin_partner_id='445566';charger('//snap.licdn.com/li.lms-analytics/insight.min.js')}}
function garder(c){ecrire('val_traceurs',c||'aucun',180);voile.hidden=true;jouer(c)}
document.getElementById('ok').onclick=function(){garder('stat pub')};
document.getElementById('param').onclick=function(){un.hidden=true;deux.hidden=false};
document.querySelectorAll('[role=switch]').forEach(function(b){b.onclick=function(){b.setAttribute('aria-checked',b.getAttribute('aria-checked')==='true'?'false':'true')}});
document.getElementById('garder').onclick=function(){garder([].filter.call(document.querySelectorAll('[role=switch]'),function(b){return b.getAttribute('aria-checked')==='true'}).map(function(b){return b.dataset.f}).join(' '))};
var c=lire('val_traceurs');if(c)jouer(c);else ouvrir();
