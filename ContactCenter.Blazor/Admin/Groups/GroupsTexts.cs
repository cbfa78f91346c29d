using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Groups;

static class GroupsTexts
{
    public static readonly Text Help = new(
        "Un usuario ve solo las campañas de su grupo; el grupo Todos ve todas.", "A user sees only the campaigns of the own group; group All sees every one.", "Um usuário vê só as campanhas do seu grupo; o grupo Todos vê todas.");
    public static readonly Text ListTitle = new("Grupos", "Groups", "Grupos");
    public static readonly Text New = new("Nuevo grupo", "New group", "Novo grupo");
    public static readonly Text BuiltIn = new("Este grupo viene con el producto: no se renombra ni se elimina.", "This group comes with the product: it is neither renamed nor deleted.", "Este grupo vem com o produto: não é renomeado nem excluído.");
    public static readonly Text UsedBy = new("Quién lo usa", "What uses it", "Quem o usa");
    public static readonly Text UsedByNobody = new("Nadie todavía.", "Nothing yet.", "Ninguém ainda.");
    public static readonly Text Users = new("Usuarios", "Users", "Usuários");
    public static readonly Plural UserCount = new(new("{0} usuario", "{0} user", "{0} usuário"), new("{0} usuarios", "{0} users", "{0} usuários"));
    public static readonly Text DeleteHelp = new(
        "Solo se puede si ningún usuario, campaña, break o modelo de calidad lo usa. El registro de auditoría queda.",
        "This works only when no user, campaign, break or quality form uses it. The audit trail stays.",
        "Só é possível se nenhum usuário, campanha, pausa ou modelo de qualidade o usa. A auditoria permanece.");
}
