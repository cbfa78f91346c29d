using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Shell;

/// <summary>
/// For rows of long lists: the list's drawing reaches it only where a parameter differs, by equality. So a row must get as a parameter, or hold as a state,
/// whatever it shows that may change.
/// </summary>
public abstract class SteadyComponent : ConsoleComponent
{
    readonly Dictionary<string, object?> known = [];

    public override Task SetParametersAsync(ParameterView parameters)
    {
        var differs = known.Count == 0;
        foreach (var parameter in parameters)
        {
            if (known.TryGetValue(parameter.Name, out var before) && Equals(before, parameter.Value))
                continue;
            known[parameter.Name] = parameter.Value;
            differs = true;
        }
        return differs ? base.SetParametersAsync(parameters) : Task.CompletedTask;
    }
}
