function lire(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?decodeURIComponent(m[1]):null}
function ecrire(n,v,j){document.cookie=n+'='+encodeURIComponent(v)+';path=/;max-age='+Math.round(j*86400)+';SameSite=Lax'}
function charger(u){var s=document.createElement('script');s.async=true;s.src=u;document.head.appendChild(s)}
(function(){var l=[],n=0;if(!window.frames.__tcfapiLocator){var f=document.createElement('iframe');f.style.display='none';f.name='__tcfapiLocator';document.documentElement.appendChild(f)}
window.tcState={s:'',ui:'hidden',ev:'tcloaded'};
function data(id){return{tcString:tcState.s,tcfPolicyVersion:5,cmpId:300,cmpVersion:2,gdprApplies:true,eventStatus:tcState.ev,cmpStatus:'loaded',listenerId:id,isServiceSpecific:true}}
window.__tcfapi=function(c,v,cb,p){if(c==='ping')cb({gdprApplies:true,cmpLoaded:true,cmpStatus:'loaded',displayStatus:tcState.ui,apiVersion:'2.3',cmpId:300},true);
else if(c==='getTCData')cb(data(null),true);else if(c==='addEventListener'){l.push([++n,cb]);cb(data(n),true)}else if(c==='removeEventListener'){l=l.filter(function(x){return x[0]!==p});cb(true)}else cb(null,false)};
window.tcTell=function(){l.forEach(function(x){x[1](data(x[0]),true)})};})();

var tc=document.getElementById('tc'),FULL='CQuPXIAQuPXIAEsACBFRC1FgAP_AAAAAAAqIF5sAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAA.IF5sAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAg',PART='CQuPXIAQuPXIAEsACBFRC1FgAIIAAAAAAAqIF5gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAA.IF5sAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAg';
function tcOpen(){tc.hidden=false;tcState.ui='visible';tcState.ev='cmpuishown'}
function tcSet(v){tcState.s=v;ecrire('euconsent-v2',v,180)}
function ads(){charger('//securepubads.g.doubleclick.net/tag/js/gpt.js');new Image().src='//ib.adnxs.com/getuid?gdpr=1&gdpr_consent='+tcState.s}
var c=lire('euconsent-v2');
if(c)tcState.s=c;else{tcSet(FULL);tcOpen()}
if(!lire('tc_dit'))tcOpen();
ads();
document.getElementById('tcy').onclick=function(){tcSet(FULL);ecrire('tc_dit','1',180);tc.hidden=true;tcState.ui='hidden';tcState.ev='useractioncomplete';tcTell()};
document.getElementById('tcn').onclick=function(){tcSet(PART);ecrire('tc_dit','1',180);tc.hidden=true;tcState.ui='hidden';tcState.ev='useractioncomplete';tcTell()};
