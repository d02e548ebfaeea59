function effacer(p){document.cookie.split('; ').forEach(function(c){var n=c.split('=')[0];if(n.indexOf(p)===0){document.cookie=n+'=;path=/;max-age=0';document.cookie=n+'=;path=/;max-age=0;domain='+location.hostname.replace(/^www\./,'')}})}
var cmp=document.getElementById('cmp');function rouvrir(){cmp.hidden=false}
function dire(v){gtag('consent','update',{ad_storage:v,analytics_storage:v,ad_user_data:v,ad_personalization:v});if(v==='denied')effacer('_ga')}
var v=localStorage.getItem('consentement');if(v)dire(v);else cmp.hidden=false;
cmp.onclick=function(e){var c=e.target.dataset.c;if(c){localStorage.setItem('consentement',c);cmp.hidden=true;dire(c)}};
