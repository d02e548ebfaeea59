function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var pop=document.getElementById('pop');function voir(){pop.hidden=false}
function dire(v){ecrire('bde',v,170);pop.hidden=true;if(v==='o'){ window.fbq=window.fbq||function(){fbq.queue.push(arguments)};fbq.queue=fbq.queue||[];fbq('init','1029384756');fbq('track','PageView');charger('//connect.facebook.net/fr_FR/fbevents.js'); }}
document.getElementById('yes').onclick=function(e){e.preventDefault();dire('o')};document.getElementById('croix').onclick=function(e){e.preventDefault();dire('n')};
var v=lire('bde');if(v==='o')dire('o');if(!v)voir();
