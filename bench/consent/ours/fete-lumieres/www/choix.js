function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
function effacer(p){document.cookie.split('; ').forEach(function(c){var n=c.split('=')[0];if(n.indexOf(p)===0){document.cookie=n+'=;path=/;max-age=0';document.cookie=n+'=;path=/;max-age=0;domain='+location.hostname.replace(/^www\./,'')}})}
var boite=document.getElementById('choix-cookies'),detail=document.getElementById('detail'),parti={};
function appliquer(c){
  if(c.mesure){ if(!parti.m){parti.m=1; window.dataLayer=window.dataLayer||[];window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','G-LUM1ERES01');charger('//www.googletagmanager.com/gtag/js?id=G-LUM1ERES01'); } } else effacer('_ga');
  if(c.parcours){ if(!parti.p){parti.p=1; charger('//static.hotjar.com/c/hotjar-301122.js?sv=6'); } } else effacer('_hj');
}
function choisir(c){ecrire('choix_cookies',JSON.stringify(c),182);boite.close();appliquer(c);}
document.getElementById('oui').onclick=function(){choisir({mesure:1,parcours:1})};
document.getElementById('non').onclick=function(){choisir({mesure:0,parcours:0})};
document.getElementById('regler').onclick=function(){detail.hidden=!detail.hidden};
detail.onsubmit=function(e){e.preventDefault();choisir({mesure:+detail.mesure.checked,parcours:+detail.parcours.checked})};
document.getElementById('gerer').onclick=function(){boite.showModal()};
boite.addEventListener('cancel',function(e){e.preventDefault()});
var c=lire('choix_cookies'); if(c)appliquer(JSON.parse(c)); else boite.showModal();
