// The dialog opens when all pictures are there, and again by the button.
const show = () => window.print();
document.getElementById("print")?.addEventListener("click", show);
const pictures = [...document.querySelectorAll(".sheet img")].map(image => image.complete || new Promise(done => (image.onload = image.onerror = done)));
if (document.querySelector(".sheet h1")) Promise.all(pictures).then(show);
