namespace ContactCenter.Blazor.Files;

/// <summary>How many uploads are taken in at once, in all and of one sender: memory and disk stay bounded whoever comes.</summary>
sealed class UploadPlaces
{
    public const int InAll = 24, OfOne = 3;

    readonly Lock gate = new();
    readonly Dictionary<string, int> bySender = [];
    int taken;

    /// <summary>Held until it is disposed; null when there is none now.</summary>
    public IDisposable? Take(string sender)
    {
        lock (gate)
        {
            var own = bySender.GetValueOrDefault(sender);
            if (taken >= InAll || own >= OfOne)
                return null;
            taken++;
            bySender[sender] = own + 1;
            return new Place(this, sender);
        }
    }

    void Leave(string sender)
    {
        lock (gate)
        {
            taken--;
            if (--bySender[sender] == 0)
                bySender.Remove(sender);
        }
    }

    sealed class Place(UploadPlaces places, string sender) : IDisposable
    {
        UploadPlaces? owner = places;

        public void Dispose() => Interlocked.Exchange(ref owner, null)?.Leave(sender);
    }
}
