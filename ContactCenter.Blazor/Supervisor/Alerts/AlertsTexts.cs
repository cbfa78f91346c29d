using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Alerts;

namespace ContactCenter.Blazor.Supervisor.Alerts;

static class AlertsTexts
{
    public static readonly Plural Menu = new(
        new("{0} alerta sin reconocer", "{0} alert not acknowledged", "{0} alerta não reconhecido"), new("{0} alertas sin reconocer", "{0} alerts not acknowledged", "{0} alertas não reconhecidos"));
    public static readonly Text None = new("Sin alertas", "No alerts", "Sem alertas");
    public static readonly Text NoneHelp = new(
        "Un administrador define los límites en la campaña, pestaña Alertas.", "An administrator sets the limits in the campaign, tab Alerts.", "Um administrador define os limites na campanha, aba Alertas.");
    public static readonly Text Acknowledge = new("Reconocer", "Acknowledge", "Reconhecer");
    public static readonly Text AcknowledgedBy = new("Reconocida por {0}", "Acknowledged by {0}", "Reconhecido por {0}");
    public static readonly Text Over = new("terminó", "over", "terminou");
    public static readonly Text Show = new("Ver", "Show", "Ver");
    public static readonly Text Hide = new("Ocultar", "Hide", "Ocultar");
    public static readonly Text Title = new("Alerta", "Alert", "Alerta");
    public static readonly Text TooLate = new("{0} la reconoció antes.", "{0} acknowledged it before.", "{0} o reconheceu antes.");
    public static readonly Text Failed = new("No se pudo. Intente de nuevo.", "It did not work. Try again.", "Não foi possível. Tente de novo.");

    static readonly Text waiting = new("{1}: esperan {0} (límite {2})", "{1}: {0} are waiting (limit {2})", "{1}: esperam {0} (limite {2})");
    static readonly Text longestWait = new("{1}: alguien espera hace {0} (límite {2})", "{1}: somebody has waited {0} (limit {2})", "{1}: alguém espera há {0} (limite {2})");
    static readonly Text serviceLevel = new("{1}: nivel de servicio {0} % (mínimo {2} %)", "{1}: service level {0} % (minimum {2} %)", "{1}: nível de serviço {0} % (mínimo {2} %)");
    static readonly Text idle = new("{1}: {3} está libre hace {0} (límite {2})", "{1}: {3} has been free for {0} (limit {2})", "{1}: {3} está livre há {0} (limite {2})");
    static readonly Text onBreak = new("{1}: {3} está en pausa hace {0} (límite {2})", "{1}: {3} has been on a break for {0} (limit {2})", "{1}: {3} está em pausa há {0} (limite {2})");

    /// <summary>What an alert says, as it was when it was raised.</summary>
    public static string Of(Localizer localizer, Alert alert, string campaign, string agent)
    {
        var isTime = alert.Measure is AlertMeasure.LongestWait or AlertMeasure.Idle or AlertMeasure.Break;
        string Shown(int value) => isTime ? Localizer.Duration(TimeSpan.FromSeconds(value)) : localizer.Number(value);
        var words = alert.Measure switch
        {
            AlertMeasure.Waiting => waiting,
            AlertMeasure.LongestWait => longestWait,
            AlertMeasure.ServiceLevel => serviceLevel,
            AlertMeasure.Idle => idle,
            _ => onBreak,
        };
        return localizer[words, Shown(alert.Value), campaign, Shown(alert.Limit), agent];
    }

    public static string IconOf(AlertMeasure measure) => measure switch
    {
        AlertMeasure.Waiting => "groups",
        AlertMeasure.LongestWait => "hourglass_bottom",
        AlertMeasure.ServiceLevel => "trending_down",
        AlertMeasure.Idle => "person_off",
        _ => "coffee",
    };
}
