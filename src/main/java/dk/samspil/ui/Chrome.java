package dk.samspil.ui;

import java.util.List;

/// What the frame of every page shows about the asker: place, person, ways to go.
///
/// @param organisationName the asker's organisation, empty when nobody is signed in
/// @param personName the asker's name, empty when nobody is signed in
/// @param capacityKey message key of what the person acts as, e.g. `access.capacity.caseworker`
/// @param home the asker's first page, e.g. `/sager`
/// @param navigation the role's main pages, in order
/// @param search the page that answers a search with `?q=`, empty when the role has none
/// @param unreadMessages messages waiting for the asker, shown at the entry `/beskeder`
/// @param demo whether this is a demonstration with invented people
/// @param changeRole the page where one chooses another role; empty for people with one role
/// @param calendars the page of the person's own calendars; empty where the role has none
public record Chrome(
        String organisationName,
        String personName,
        String capacityKey,
        String home,
        List<Link> navigation,
        String search,
        int unreadMessages,
        boolean demo,
        String changeRole,
        String calendars) {

    /// So many ways stand side by side at a desk; where there are more, the last place opens the
    /// rest.
    private static final int SIDE_BY_SIDE = 5;

    public static final Chrome NOBODY = nobody(false);

    public Chrome {
        navigation = List.copyOf(navigation);
    }

    /// For people with one role, and without calendars.
    public Chrome(
            String organisationName,
            String personName,
            String capacityKey,
            String home,
            List<Link> navigation,
            String search,
            int unreadMessages,
            boolean demo) {
        this(
                organisationName,
                personName,
                capacityKey,
                home,
                navigation,
                search,
                unreadMessages,
                demo,
                "",
                "");
    }

    /// The frame before sign-in.
    public static Chrome nobody(boolean demo) {
        return new Chrome("", "", "", "/", List.of(), "", 0, demo);
    }

    public boolean signedIn() {
        return !personName.isEmpty();
    }

    /// The ways that are always in view.
    public List<Link> bar() {
        return navigation.subList(0, inView());
    }

    /// Those behind "more".
    public List<Link> more() {
        return navigation.subList(inView(), navigation.size());
    }

    public boolean inMore() {
        return more().stream().anyMatch(Link::current);
    }

    private int inView() {
        return navigation.size() > SIDE_BY_SIDE ? SIDE_BY_SIDE - 1 : navigation.size();
    }

    /// One entry of the navigation; `current` marks the page the person is on.
    public record Link(String labelKey, String href, boolean current) {

        /// @param path the path asked for; pages below the entry's own belong to the entry
        public static Link to(String labelKey, String href, String path) {
            return new Link(labelKey, href, path.equals(href) || path.startsWith(href + "/"));
        }
    }
}
