using ContactCenter.Core.Customers;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Seals;

namespace ContactCenter.Core.Interactions;

/// <summary>What is known of the customer and may change while, and after, they are served.</summary>
public sealed partial class Interaction
{
    public string? CustomerPhone { get; private set; }
    public string? CustomerNotes { get; private set; }

    /// <summary>As the browser calls itself.</summary>
    public string? UserAgent { get; private set; }

    /// <summary>The page that the visitor went on to; null while they are where they began.</summary>
    public string? LastPageUrl { get; private set; }
    public string? LastPageTitle { get; private set; }

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<string> Tags { get; private set; } = [];

    public ContactDetails Contact => new(CustomerName, CustomerEmail, CustomerPhone, CustomerExtra, CustomerNotes);

    public PageVisit? Page => LastPageUrl is { Length: > 0 } last ? new PageVisit(last, LastPageTitle) : PageUrl is { Length: > 0 } first ? new PageVisit(first, PageTitle) : null;

    /// <summary>The columns of this part were changed and must be stored.</summary>
    internal bool HasNewContact { get; private set; }

    /// <summary>False when nothing is new.</summary>
    public bool Describe(ContactDetails details)
    {
        var changed = ContactDetails.Differences(Contact, details);
        if (changed.Length == 0)
        {
            return false;
        }

        Put(details);
        Record(new CustomerDescribed(changed) { Details = details });
        return HasNewContact = true;
    }

    /// <summary>False when they are there already.</summary>
    public bool Visit(PageVisit page)
    {
        if (page == Page)
        {
            return false;
        }

        (LastPageUrl, LastPageTitle) = (page.Url, page.Title);
        Record(new PageVisited { Page = page });
        return HasNewContact = true;
    }

    /// <summary>False when these are its tags already.</summary>
    public bool Tag(IReadOnlyList<string> tags)
    {
        if (Tags.SequenceEqual(tags, StringComparer.Ordinal))
        {
            return false;
        }

        Tags = tags;
        Record(new InteractionTagged { Tags = tags });
        return HasNewContact = true;
    }

    /// <summary>A copy as it is after that, for screens, which save nothing; itself where nothing of this part changed.</summary>
    public Interaction After(JournalEvent happened)
    {
        if (happened is not (CustomerDescribed { Details: not null } or PageVisited { Page: not null } or InteractionTagged { Tags: not null } or ContentsErased))
        {
            return this;
        }

        var copy = (Interaction)MemberwiseClone();
        if (happened is CustomerDescribed { Details: { } details })
        {
            copy.Put(details);
        }
        else if (happened is PageVisited { Page: { } page })
        {
            (copy.LastPageUrl, copy.LastPageTitle) = (page.Url, page.Title);
        }
        else if (happened is InteractionTagged { Tags: { } tags })
        {
            copy.Tags = tags;
        }

        else if (happened is ContentsErased)
        {
            copy.Empty();
        }

        return copy;
    }

    /// <summary>Who it was and what was written is gone for good; see the Erasing folder.</summary>
    public bool IsErased => VisitorId == $"erased-{Id}";

    void Empty()
    {
        Put(new ContactDetails("", null, null, null, null));
        (PageUrl, PageTitle, LastPageUrl, LastPageTitle, UserAgent, RatingComment, Tags, VisitorId) = (null, null, null, null, null, null, [], $"erased-{Id}");
    }

    void Put(ContactDetails details) =>
        (CustomerName, CustomerEmail, CustomerPhone, CustomerExtra, CustomerNotes) = (details.Name, details.Email, details.Phone, details.Extra, details.Notes);
}
