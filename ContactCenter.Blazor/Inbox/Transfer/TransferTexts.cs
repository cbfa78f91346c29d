using ContactCenter.Blazor.Routing;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Routing;

namespace ContactCenter.Blazor.Inbox.Transfer;

static class TransferTexts
{
    public static readonly Text Transfer = new("Transferir", "Transfer", "Transferir");
    public static readonly Text Title = new("Transferir la conversación con {0}", "Transfer the conversation with {0}", "Transferir a conversa com {0}");
    public static readonly Text Search = new("Buscar agente o campaña…", "Search agent or campaign…", "Buscar agente ou campanha…");
    public static readonly Text Agents = new("Agentes conectados de esta campaña", "Agents of this campaign who are logged in", "Agentes conectados desta campanha");
    public static readonly Text Campaigns = new("Campañas", "Campaigns", "Campanhas");
    public static readonly Text NoAgents = new("Nadie más de esta campaña está conectado.", "Nobody else of this campaign is logged in.", "Ninguém mais desta campanha está conectado.");
    public static readonly Text NoCampaigns = new("No hay otra campaña de este canal.", "There is no other campaign of this channel.", "Não há outra campanha deste canal.");
    public static readonly Text Note = new("Nota para quien la recibe", "Note for whoever gets it", "Nota para quem a recebe");
    public static readonly Text NoteHelp = new("El cliente no la ve.", "The customer does not see it.", "O cliente não a vê.");
    public static readonly Text Returns = new(
        "Si nadie la toma a tiempo, vuelve a usted.", "If nobody takes it in time, it comes back to you.", "Se ninguém a assumir a tempo, ela volta para você.");
    public static readonly Text From = new("{0} se la transfirió:", "{0} transferred it to you:", "{0} a transferiu para você:");
    public static readonly Text FromWithoutNote = new("{0} se la transfirió, sin nota.", "{0} transferred it to you, without a note.", "{0} a transferiu para você, sem nota.");
    public static readonly Text CameBack = new("Nadie la abrió a tiempo: volvió a usted.", "Nobody opened it in time: it came back to you.", "Ninguém a abriu a tempo: ela voltou para você.");
    public static readonly Text CameBackFrom = new("En {0} nadie la tomó a tiempo: volvió a usted.", "In {0} nobody took it in time: it came back to you.", "Em {0} ninguém a assumiu a tempo: ela voltou para você.");

    public static readonly Text Unknown = new("Ese destino ya no existe.", "That target no longer exists.", "Esse destino não existe mais.");
    public static readonly Text Same = new("Ya está ahí.", "It is there already.", "Já está ali.");
    public static readonly Text Disabled = new("deshabilitada", "disabled", "desabilitada");
    public static readonly Text Closed = new("fuera de horario", "closed now", "fora do horário");
    public static readonly Text Full = new("su cola está llena", "its queue is full", "a fila está cheia");

    /// <summary>Why a target does not take it; null = an error of another kind.</summary>
    public static Text? Of(Error error) => error switch
    {
        TransferTargetRefused refused => RoutingTexts.Of(refused.Reason),
        TransferTargetUnknown => Unknown,
        TransferToSame => Same,
        TransferTargetDisabled => Disabled,
        TransferTargetClosed => Closed,
        TransferTargetFull => Full,
        _ => null,
    };
}
