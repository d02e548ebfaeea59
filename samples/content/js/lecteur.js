/* Lecteur d’exemple : dans son cadre, il ajoute l’image de la chaîne. */
addEventListener('DOMContentLoaded', function () {
    var chaine = new Image(48, 48);
    chaine.alt = '';
    chaine.src = 'https://i.ytimg.com/vi/EXEMPLE0001/chaine.svg';
    document.body.appendChild(chaine);
});
