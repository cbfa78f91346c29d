namespace ContactCenter.Blazor.Supervisor.State;

/// <summary>What pages show of one moment, made once for all pages that show the same: twenty supervisors of a floor cost as much here as one.</summary>
public sealed class SharedViews
{
    const int Most = 64;

    readonly Lock gate = new();
    readonly Dictionary<object, Place> places = [];

    /// <param name="key">Which view: its type and what it is about.</param>
    /// <param name="stamp">What else it depends on; another stamp makes it anew.</param>
    /// <param name="make">Gets the view of the moment before, if there was one, so that it can keep what is equal.</param>
    public TView Of<TView>(Supervision seen, object key, object stamp, Func<TView?, TView> make)
        where TView : class
    {
        var place = PlaceOf(key);
        lock (place)
        {
            if (place.View is TView view && ReferenceEquals(place.Seen, seen) && place.Stamp.Equals(stamp))
                return view;
            // One who is late must not take the place of those who are not.
            if (place.Seen?.Version > seen.Version)
                return make(null);
            var made = make(place.View as TView);
            (place.View, place.Seen, place.Stamp) = (made, seen, stamp);
            return made;
        }
    }

    Place PlaceOf(object key)
    {
        lock (gate)
        {
            if (places.TryGetValue(key, out var place))
                return place;
            if (places.Count == Most)
                places.Clear();
            return places[key] = new Place();
        }
    }

    sealed class Place
    {
        public object? View;
        public Supervision? Seen;
        public object Stamp = "";
    }
}
