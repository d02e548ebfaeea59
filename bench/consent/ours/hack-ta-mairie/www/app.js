setTimeout(function(){
document.getElementById('app').innerHTML='<h1>Hack ta mairie</h1><p>Un week-end pour rendre les services de la commune plus simples : cantine, état civil, encombrants. 17 et 18 avril 2027.</p>';
var f=document.createElement('footer');f.innerHTML='<ul>'+[['/accessibilite.html','Accessibilité : partiellement conforme'],['/mentions-legales.html','Mentions légales'],['/confidentialite.html','Politique de confidentialité']].map(function(x){return '<li><a href="'+x[0]+'">'+x[1]+'</a></li>'}).join('')+'</ul>';document.body.appendChild(f);
},400);
