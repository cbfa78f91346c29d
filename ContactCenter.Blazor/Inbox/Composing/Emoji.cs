using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Composing;

/// <summary>An emoji with the words by which it is found.</summary>
public sealed record Emoji(string Character, Text Name)
{
    /// <summary>What a contact centre says with pictures; an agent's keyboard has the rest.</summary>
    public static IReadOnlyList<Emoji> All { get; } =
    [
        new("😀", new("cara feliz, sonrisa", "happy face, smile", "rosto feliz, sorriso")),
        new("😂", new("risa, lágrimas", "laughing, tears of joy", "risada, lágrimas")),
        new("🙂", new("sonrisa leve", "slight smile", "sorriso leve")),
        new("😉", new("guiño", "wink", "piscadela")),
        new("😊", new("contento", "pleased, blush", "contente")),
        new("😍", new("enamorado", "in love", "apaixonado")),
        new("🤗", new("abrazo", "hug", "abraço")),
        new("🤔", new("pensando, duda", "thinking, doubt", "pensando, dúvida")),
        new("😅", new("alivio, nervios", "relief, nervous", "alívio, nervoso")),
        new("😌", new("tranquilo", "calm, relieved", "tranquilo")),
        new("😎", new("genial, lentes", "cool, sunglasses", "legal, óculos")),
        new("🥳", new("fiesta, festejo", "party, celebrate", "festa, comemorar")),
        new("😕", new("confundido", "confused", "confuso")),
        new("😔", new("apenado", "sorry, sad", "chateado")),
        new("😢", new("triste, llanto", "sad, crying", "triste, choro")),
        new("😮", new("sorpresa", "surprise", "surpresa")),
        new("😬", new("incómodo, mueca", "awkward, grimace", "desconfortável, careta")),
        new("😴", new("sueño", "sleep", "sono")),
        new("😡", new("enojo", "angry", "raiva")),
        new("🙏", new("gracias, por favor", "thanks, please", "obrigado, por favor")),
        new("👍", new("bien, de acuerdo", "thumbs up, okay", "bem, de acordo")),
        new("👎", new("mal, en desacuerdo", "thumbs down", "mal, em desacordo")),
        new("👌", new("perfecto", "perfect", "perfeito")),
        new("👏", new("aplauso", "applause", "aplauso")),
        new("🙌", new("celebrar, manos arriba", "hooray, hands up", "celebrar, mãos para cima")),
        new("👋", new("hola, saludo", "hello, wave", "olá, aceno")),
        new("🤝", new("trato, apretón de manos", "deal, handshake", "acordo, aperto de mãos")),
        new("💪", new("fuerza", "strength", "força")),
        new("🤞", new("suerte", "good luck", "sorte")),
        new("👉", new("señalar, derecha", "point right", "apontar, direita")),
        new("👀", new("mirando, ojos", "looking, eyes", "olhando, olhos")),
        new("❤️", new("corazón, amor", "heart, love", "coração, amor")),
        new("💙", new("corazón azul", "blue heart", "coração azul")),
        new("💚", new("corazón verde", "green heart", "coração verde")),
        new("💛", new("corazón amarillo", "yellow heart", "coração amarelo")),
        new("✨", new("brillo", "sparkles", "brilho")),
        new("⭐", new("estrella", "star", "estrela")),
        new("🔥", new("fuego", "fire", "fogo")),
        new("🎉", new("festejo, confeti", "celebration, confetti", "comemoração, confete")),
        new("🎁", new("regalo", "gift", "presente")),
        new("✅", new("listo, correcto", "done, check", "pronto, correto")),
        new("❌", new("no, error", "no, cross", "não, erro")),
        new("⚠️", new("atención, aviso", "warning", "atenção, aviso")),
        new("❓", new("pregunta", "question", "pergunta")),
        new("❗", new("importante", "important", "importante")),
        new("ℹ️", new("información", "information", "informação")),
        new("💡", new("idea", "idea", "ideia")),
        new("⏰", new("hora, despertador", "time, alarm clock", "hora, despertador")),
        new("⏳", new("espera, reloj de arena", "wait, hourglass", "espera, ampulheta")),
        new("📅", new("fecha, calendario", "date, calendar", "data, calendário")),
        new("📦", new("paquete, pedido", "package, order", "pacote, pedido")),
        new("🚚", new("envío, camión", "delivery, truck", "entrega, caminhão")),
        new("🛒", new("carrito, compra", "cart, shopping", "carrinho, compra")),
        new("💳", new("tarjeta, pago", "card, payment", "cartão, pagamento")),
        new("💰", new("dinero", "money", "dinheiro")),
        new("🧾", new("recibo, factura", "receipt, invoice", "recibo, fatura")),
        new("🏷️", new("etiqueta, precio", "label, price", "etiqueta, preço")),
        new("📞", new("teléfono, llamada", "phone, call", "telefone, chamada")),
        new("📧", new("correo", "e-mail", "e-mail, correio")),
        new("📍", new("ubicación, lugar", "location, place", "local, lugar")),
        new("🔗", new("enlace", "link", "link")),
        new("📎", new("adjunto, clip", "attachment, paper clip", "anexo, clipe")),
        new("📄", new("documento", "document", "documento")),
        new("🔒", new("seguro, candado", "secure, lock", "seguro, cadeado")),
        new("🔑", new("clave, llave", "key, password", "senha, chave")),
        new("🔧", new("arreglo, herramienta", "repair, tool", "conserto, ferramenta")),
        new("💻", new("computadora", "computer", "computador")),
        new("📱", new("celular", "mobile phone", "celular")),
        new("🏠", new("casa, hogar", "home, house", "casa, lar")),
        new("☕", new("café, descanso", "coffee, break", "café, pausa")),
        new("🧉", new("mate", "mate", "chimarrão, mate")),
        new("🌞", new("sol, buen día", "sun, good morning", "sol, bom dia")),
    ];

    /// <summary>By a word in any of the languages.</summary>
    public static IEnumerable<Emoji> Find(string typed) => string.IsNullOrWhiteSpace(typed)
        ? All
        : All.Where(emoji => Languages.All.Any(language => InboxSearch.Contains(emoji.Name.In(language), typed)));
}
