using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Files;

namespace ContactCenter.Blazor.Admin.Campaigns;

static partial class CampaignsTexts
{
    public static readonly Text FileTypes = new("Archivos permitidos", "Allowed files", "Arquivos permitidos");
    public static readonly Text FileTypesHelp = new(
        "Lo que clientes y agentes pueden enviarse, de hasta 20 MB. Se reconocen por su contenido, no por su nombre. Sin ninguno, no hay botón de adjuntar.",
        "What customers and agents may send each other, of up to 20 MB. They are known by their content, not by their name. With none, there is no attach button.",
        "O que clientes e agentes podem enviar entre si, de até 20 MB. São reconhecidos pelo conteúdo, não pelo nome. Sem nenhum, não há botão de anexar.");
    public static readonly Text VoiceHelp = new("Grabados en la conversación.", "Recorded in the conversation.", "Gravadas na conversa.");

    public static Text NameOfGroup(string group) => group switch
    {
        FileGroups.Images => new("Imágenes (PNG, JPEG, WebP, GIF)", "Pictures (PNG, JPEG, WebP, GIF)", "Imagens (PNG, JPEG, WebP, GIF)"),
        FileGroups.Pdf => new("PDF", "PDF", "PDF"),
        FileGroups.Text => new("Texto y CSV", "Text and CSV", "Texto e CSV"),
        FileGroups.Office => new("Documentos de Office y OpenDocument", "Office and OpenDocument documents", "Documentos do Office e OpenDocument"),
        FileGroups.Audio => new("Audio (MP3, OGG, WebM, M4A, WAV)", "Audio (MP3, OGG, WebM, M4A, WAV)", "Áudio (MP3, OGG, WebM, M4A, WAV)"),
        FileGroups.Video => new("Video (MP4, WebM)", "Video (MP4, WebM)", "Vídeo (MP4, WebM)"),
        FileGroups.Voice => new("Mensajes de voz", "Voice messages", "Mensagens de voz"),
        _ => new("Archivos ZIP", "ZIP archives", "Arquivos ZIP"),
    };
}
