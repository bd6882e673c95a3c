package dk.klimaforloeb.journey.contactchange;

/** Names in the process {@code contact-change}. */
final class ContactChangeModel {

  static final String KEY = "contact-change";

  static final String CHANGE_CONTACTS = "change-contacts";
  static final String REGISTER_CONTACT = "register-contact";

  private ContactChangeModel() {}
}
