namespace ContactCenter.Bench.Simulate;

static class Voices
{
    public static readonly Voice[] All =
    [
        new("es",
            ["Lucía", "Martín", "Sofía", "Joaquín", "Valentina", "Diego", "Camila", "Nicolás", "Florencia", "Andrés"],
            ["Pereira", "González", "Rodríguez", "Núñez", "Ibáñez", "Silva", "Cabrera", "Muñoz", "Olivera"],
            ["Tabla de algarrobo", "Mantel de lino", "Cuenco de barro", "Juego de copas"],
            [
                ["Hola, ¿tienen stock de {product}?", "¿Hacen envíos a Paysandú?", "¿Cuánto demora más o menos?", "Buenísimo", "¿Puedo pagar en cuotas?", "Perfecto, muchas gracias 😊"],
                ["Buenas tardes, compré {product} la semana pasada y llegó con un golpe", "El número de pedido es 48213", "Tengo fotos, ¿por dónde las mando?", "Prefiero que me lo cambien", "Dale, espero entonces. Gracias"],
                ["Quería saber si {product} viene en otro color", "Ah, qué lástima", "¿Y saben cuándo entra?", "Bueno, me fijo en unos días. ¡Saludos!"],
                ["hola", "me confirman si recibieron la transferencia?", "a nombre de la empresa, $ 4.350", "genial, quedo atento"],
            ]),
        new("en",
            ["Emma", "Oliver", "Grace", "Harry", "Amelia", "Jack", "Chloe", "Ryan", "Zoë"],
            ["Walsh", "Thompson", "O'Brien", "Clarke", "Patel", "Murphy", "Fraser"],
            ["Carob wood board", "Linen tablecloth", "Clay bowl", "Set of glasses"],
            [
                ["Hi! Do you ship the {product} abroad?", "To Ireland", "How much would that be?", "That's fine. Do you take PayPal?", "Great, thanks for your help!"],
                ["Hello, my order hasn't arrived yet", "It's order 51882", "The tracking page says \"in transit\" since Monday", "OK, could you let me know by e-mail?", "Thank you"],
                ["Is the {product} dishwasher safe?", "And the microwave?", "Good to know, cheers"],
            ]),
        new("pt",
            ["Ana", "João", "Beatriz", "Rafael", "Mariana", "Tiago", "Conceição", "Luís"],
            ["Souza", "Almeida", "Araújo", "Ferreira", "Guimarães", "Gonçalves"],
            ["Tábua de alfarrobeira", "Toalha de linho", "Tigela de barro", "Jogo de taças"],
            [
                ["Oi, boa tarde! Vocês entregam {product} em Porto Alegre?", "Qual é o prazo?", "E o frete, quanto fica?", "Ótimo, vou fechar o pedido", "Obrigada!"],
                ["Olá, preciso trocar um produto", "É o {product}, veio na cor errada", "Comprei no dia 12", "Pode ser pelo correio, sim", "Está bem, fico no aguardo"],
                ["Bom dia, tem desconto à vista?", "E se eu levar duas unidades de {product}?", "Entendi, vou pensar. Valeu!"],
            ]),
    ];
}
