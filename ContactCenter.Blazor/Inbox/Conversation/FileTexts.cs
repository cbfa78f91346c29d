using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>Words of files in a conversation; those of players and uploads stand beside their scripts.</summary>
static class FileTexts
{
    public static readonly Text Voice = new("Mensaje de voz", "Voice message", "Mensagem de voz");
    public static readonly Text OpenImage = new("Ampliar la imagen {0}", "Enlarge the picture {0}", "Ampliar a imagem {0}");
    public static readonly Text Download = new("Descargar", "Download", "Baixar");
    public static readonly Text Attach = new("Adjuntar archivos", "Attach files", "Anexar arquivos");
    public static readonly Text Record = new("Mensaje de voz", "Voice message", "Mensagem de voz");
    public static readonly Text Drop = new("Suelte aquí los archivos", "Drop the files here", "Solte os arquivos aqui");
    public static readonly Text Uploads = new("Archivos que se están enviando", "Files being sent", "Arquivos sendo enviados");
}
