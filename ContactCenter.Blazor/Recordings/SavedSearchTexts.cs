using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Recordings;

public static class SavedSearchTexts
{
    public static readonly Text Title = new("Búsquedas guardadas", "Saved searches", "Buscas salvas");
    public static readonly Text None = new("Todavía no guardó ninguna búsqueda.", "You have not saved a search yet.", "Você ainda não salvou nenhuma busca.");
    public static readonly Text FilterFirst = new("Elija filtros para guardarlos con un nombre.", "Choose filters to save them under a name.", "Escolha filtros para salvá-los com um nome.");
    public static readonly Text Name = new("Guardar los filtros actuales como", "Save the present filters as", "Salvar os filtros atuais como");
    public static readonly Text Forget = new("Eliminar la búsqueda «{0}»", "Delete the search “{0}”", "Excluir a busca “{0}”");

    static readonly Text nameRequired = new("Escriba un nombre.", "Write a name.", "Escreva um nome.");
    static readonly Text tooMany = new("Ya guardó 50 búsquedas. Elimine alguna primero.", "You have saved 50 searches. Delete one first.", "Você já salvou 50 buscas. Exclua alguma primeiro.");
    static readonly Text badName = new("Ese nombre no se puede guardar.", "That name cannot be saved.", "Esse nome não pode ser salvo.");
    static readonly Text failed = new("No se guardó nada. Intente de nuevo.", "Nothing was saved. Try again.", "Nada foi salvo. Tente de novo.");

    public static Text Of(Error problem) => problem is not InvalidInput { Fields: [var field, ..] } ? failed : field.Code switch
    {
        "required" => nameRequired,
        "too-many" => tooMany,
        _ => badName,
    };
}
