function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
var w=document.getElementById('w');
function li(){charger('//snap.licdn.com/li.lms-analytics/insight.min.js')}
function end(v){ecrire('tsa',v,180);w.hidden=true;if(v==='all')li()}
document.getElementById('wa').onclick=function(){end('all')};document.getElementById('wr').onclick=function(){end('none')};
document.getElementById('wm').onclick=function(){var d=document.getElementById('wd');d.hidden=!d.hidden};
document.getElementById('ws').onclick=function(){end(document.getElementById('ads').checked?'all':'none')};
var c=lire('tsa');if(c==='all')li();if(!c)w.hidden=false;
