namespace ContactCenter.Blazor.Admin.Choosing;

/// <summary>What is chosen in a list of which several may be, and where its cursor stands: the rules of mouse and keyboard, without a screen.</summary>
public sealed class Choice
{
    readonly HashSet<int> chosen = [];
    IReadOnlyList<int> shown = [];
    int anchor = -1;

    /// <summary>Among what is shown; -1 = nowhere yet.</summary>
    public int Cursor { get; private set; } = -1;

    public IReadOnlySet<int> Chosen => chosen;

    /// <summary>What the list shows now, in its order. What it does not show stays chosen.</summary>
    public void Show(IReadOnlyList<int> ids)
    {
        var (at, from) = (IdAt(Cursor), IdAt(anchor));
        shown = ids;
        (Cursor, anchor) = (Index(at), Index(from));
    }

    public void Set(IEnumerable<int> ids)
    {
        chosen.Clear();
        chosen.UnionWith(ids);
    }

    /// <param name="toggle">Ctrl: this one joins or leaves the others.</param>
    /// <param name="range">Shift: everything from the last one touched to this.</param>
    public void Click(int index, bool toggle, bool range)
    {
        if (index < 0 || index >= shown.Count)
            return;
        Cursor = index;
        if (range && anchor >= 0)
        {
            Range(anchor, index, replace: !toggle);
            return;
        }
        anchor = index;
        if (toggle)
            Toggle(shown[index]);
        else
            Set([shown[index]]);
    }

    /// <summary>ArrowUp, ArrowDown, PageUp, PageDown, Home, End, Space or a; true when something changed.</summary>
    /// <param name="page">Rows that PageUp and PageDown go.</param>
    public bool Key(string key, bool shift, bool control, int page = 10)
    {
        if (shown.Count == 0)
            return false;
        switch (key)
        {
            case " " when shift && anchor >= 0:
                Range(anchor, Cursor, replace: false);
                return true;
            case " ":
                Click(Math.Max(Cursor, 0), toggle: true, range: false);
                return true;
            case "a" or "A" when control:
                // Again: none.
                if (shown.All(chosen.Contains))
                    chosen.ExceptWith(shown);
                else
                    chosen.UnionWith(shown);
                return true;
        }
        var target = key switch
        {
            "ArrowDown" => Cursor + 1,
            "ArrowUp" => Cursor - 1,
            "PageDown" => Cursor + page,
            "PageUp" => Cursor - page,
            "Home" => 0,
            "End" => shown.Count - 1,
            _ => (int?)null,
        };
        if (target is not { } to)
            return false;
        var from = Math.Max(Cursor, 0);
        Cursor = Math.Clamp(to, 0, shown.Count - 1);
        if (shift)
        {
            if (anchor < 0)
                anchor = from;
            Range(anchor, Cursor, replace: true);
        }
        return true;
    }

    void Range(int from, int to, bool replace)
    {
        if (replace)
            chosen.Clear();
        for (var index = Math.Min(from, to); index <= Math.Max(from, to); index++)
            chosen.Add(shown[index]);
    }

    void Toggle(int id)
    {
        if (!chosen.Remove(id))
            chosen.Add(id);
    }

    int? IdAt(int index) => index >= 0 && index < shown.Count ? shown[index] : null;

    int Index(int? id)
    {
        for (var index = 0; index < shown.Count; index++)
        {
            if (shown[index] == id)
                return index;
        }
        return -1;
    }
}
