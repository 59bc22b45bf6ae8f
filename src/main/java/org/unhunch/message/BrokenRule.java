package org.unhunch.message;

/** Says which rule a value breaks that a record of the domain checks of itself. */
public final class BrokenRule extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private final transient Message rule;

  /** A broken rule, said by the message. */
  public BrokenRule(Message rule) {
    super(rule.toString());
    this.rule = rule;
  }

  /** {@return what is wrong} */
  public Message rule() {
    return rule;
  }
}
