function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
var cadre;
function montrer(){if(cadre)return;cadre=document.createElement('iframe');cadre.src='/consentement/cadre.html';cadre.title='Choix des cookies';cadre.style.cssText='position:fixed;left:50%;top:20%;transform:translateX(-50%);width:min(34rem,94vw);height:18rem;border:2px solid #7a1f1f;background:#fff;z-index:60';document.body.appendChild(cadre)}
function activer(){window.dataLayer=window.dataLayer||[];window.gtag=function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-DOCU123456');
 window.fbq=function(){fbq.queue.push(arguments)};fbq.queue=[];fbq('init','1029384756');fbq('track','PageView');
 document.querySelectorAll('script[type="text/plain"][data-src]').forEach(function(s){charger(s.dataset.src)})}
addEventListener('message',function(e){if(e.origin!==location.origin||!e.data||!e.data.docu)return;ecrire('docu_consent',e.data.docu,183);cadre.remove();cadre=null;if(e.data.docu==='oui')activer()});
var c=lire('docu_consent');if(c==='oui')activer();if(!c)montrer();
