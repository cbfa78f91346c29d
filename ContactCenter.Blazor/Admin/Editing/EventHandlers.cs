using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Editing;

/// <summary>Blazor does not hand a change to the elements around it; this event, registered in console.js, it does.</summary>
[EventHandler("onchangeinside", typeof(EventArgs))]
public static class EventHandlers;
