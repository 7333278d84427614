package dk.samspil.planning;

/// What a team asks for in a plan that is agreed.
public enum RequestKind {
    MOVE,
    CANCEL,
    /// A meeting that the plan has not.
    EXTRA;

    public String messageKey() {
        return "planning.request.kind." + name();
    }

    PlanEvent.Kind asked() {
        return switch (this) {
            case MOVE -> PlanEvent.Kind.ASKED_MOVE;
            case CANCEL -> PlanEvent.Kind.ASKED_CANCEL;
            case EXTRA -> PlanEvent.Kind.ASKED_EXTRA;
        };
    }

    PlanEvent.Kind granted() {
        return switch (this) {
            case MOVE -> PlanEvent.Kind.GRANTED_MOVE;
            case CANCEL -> PlanEvent.Kind.GRANTED_CANCEL;
            case EXTRA -> PlanEvent.Kind.GRANTED_EXTRA;
        };
    }
}
