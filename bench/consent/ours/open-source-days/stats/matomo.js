// stand-in for matomo.js: same cookies, same request
(function(){
var conf={url:'',site:'1',life:33955200,renew:false,uid:'',items:[]};
function get(n){var m=document.cookie.match('(?:^|; )'+n.replace(/\./g,'\\.')+'=([^;]*)');return m?m[1]:null}
function send(extra){
 var name='_pk_id.'+conf.site+'.3c1f',now=Math.floor(Date.now()/1000),v=get(name),id,ts;
 if(v){id=v.split('.')[0];ts=+v.split('.')[1]}else{id='';for(var i=0;i<16;i++)id+=Math.floor(Math.random()*16).toString(16);ts=now}
 document.cookie=name+'='+id+'.'+ts+'.;path=/;max-age='+(conf.renew?conf.life:ts+conf.life-now)+';SameSite=Lax';
 document.cookie='_pk_ses.'+conf.site+'.3c1f=1;path=/;max-age=1800;SameSite=Lax';
 new Image().src=conf.url+'?idsite='+conf.site+'&rec=1&apiv=1&_id='+id+'&url='+encodeURIComponent(location.href)+(conf.uid?'&uid='+encodeURIComponent(conf.uid):'')+(extra||'')+'&send_image=1';
}
function run(a){switch(a[0]){
 case 'setTrackerUrl':conf.url=a[1];break;case 'setSiteId':conf.site=String(a[1]);break;
 case 'setVisitorCookieTimeout':conf.life=a[1];break;case 'setUserId':conf.uid=a[1];break;
 case 'renewVisitorCookie':conf.renew=true;break;
 case 'trackPageView':send('');break;
 case 'addEcommerceItem':conf.items.push([a[1],a[2],a[3],a[4],a[5]]);break;
 case 'trackEcommerceCartUpdate':send('&idgoal=0&revenue='+a[1]+'&ec_items='+encodeURIComponent(JSON.stringify(conf.items)));break;
}}
var q=window._paq||[];q.forEach(run);window._paq={push:function(){for(var i=0;i<arguments.length;i++)run(arguments[i])}};
})();
