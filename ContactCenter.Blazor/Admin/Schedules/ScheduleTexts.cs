using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Schedules;

static class ScheduleTexts
{
    public static readonly Text Title = new("Horario", "Schedule", "Horário");
    public static readonly Text Always = new("Abierta siempre", "Always open", "Sempre aberta");
    public static readonly Text AlwaysHelp = new("Salvo en las excepciones. Sin ningún horario la campaña está siempre abierta.", "Except on the dates below. Without any hours a campaign is always open.", "Exceto nas exceções. Sem nenhum horário a campanha está sempre aberta.");
    public static readonly Text Zone = new("Zona horaria", "Time zone", "Fuso horário");
    public static readonly Text ZoneNow = new("{0}, ahora son las {1}", "{0}, it is {1} now", "{0}, agora são {1}");
    public static readonly Text ZoneSearch = new("Escriba una ciudad o región…", "Type a city or region…", "Digite uma cidade ou região…");
    public static readonly Text OpenNow = new("Abierta ahora", "Open now", "Aberta agora");
    public static readonly Text ClosedNow = new("Cerrada ahora", "Closed now", "Fechada agora");
    public static readonly Text Closes = new("Cierra {0}, hora de la campaña.", "Closes {0}, the campaign's time.", "Fecha {0}, hora da campanha.");
    public static readonly Text Opens = new("Abre {0}, hora de la campaña.", "Opens {0}, the campaign's time.", "Abre {0}, hora da campanha.");
    public static readonly Text NeverCloses = new("No cierra.", "It does not close.", "Não fecha.");
    public static readonly Text NeverOpens = new("No abre en los próximos dos años.", "It does not open within two years.", "Não abre nos próximos dois anos.");
    public static readonly Text Today = new("hoy a las {0}", "today at {0}", "hoje às {0}");
    public static readonly Text Tomorrow = new("mañana a las {0}", "tomorrow at {0}", "amanhã às {0}");
    public static readonly Text OnDay = new("el {0} a las {1}", "on {0} at {1}", "em {0} às {1}");
    public static readonly Text Week = new("Semana", "Week", "Semana");
    public static readonly Text WeekHelp = new(
        "Arrastre para abrir o cerrar. Con el teclado: flechas, Mayús+flechas para varios, Espacio para cambiar.",
        "Drag to open or close. By keyboard: arrows, Shift+arrows for several, Space to change.",
        "Arraste para abrir ou fechar. Pelo teclado: setas, Shift+setas para vários, Espaço para mudar.");
    public static readonly Text Cell = new("{0}, {1} a {2}", "{0}, {1} to {2}", "{0}, {1} a {2}");
    public static readonly Text From = new("Desde, {0}", "From, {0}", "De, {0}");
    public static readonly Text To = new("Hasta, {0}", "To, {0}", "Até, {0}");
    public static readonly Text AddRange = new("Agregar un horario, {0}", "Add hours, {0}", "Adicionar um horário, {0}");
    public static readonly Text RemoveRange = new("Quitar {1}–{2}, {0}", "Remove {1}–{2}, {0}", "Remover {1}–{2}, {0}");
    public static readonly Text Closed = new("Cerrado", "Closed", "Fechado");
    public static readonly Text NextDay = new("del día siguiente", "next day", "do dia seguinte");
    public static readonly Text Exact = new("Horarios exactos", "Exact hours", "Horários exatos");
    public static readonly Text Exceptions = new("Excepciones", "Exceptions", "Exceções");
    public static readonly Text ExceptionsHelp = new("Feriados y otros días con horario propio.", "Holidays and other days with hours of their own.", "Feriados e outros dias com horário próprio.");
    public static readonly Text AddException = new("Agregar una fecha", "Add a date", "Adicionar uma data");
    public static readonly Text RemoveException = new("Quitar la fecha {0}", "Remove the date {0}", "Remover a data {0}");
    public static readonly Text Date = new("Fecha", "Date", "Data");
    public static readonly Text ClosedAllDay = new("Cerrado todo el día", "Closed all day", "Fechado o dia todo");
    public static readonly Text Past = new("pasada", "past", "passada");
}
