package dk.klimaforloeb.engine.pages;

/**
 * A page as the menu of all our pages has it.
 *
 * @param page its template, as {@link Pages#answer} is told it
 * @param path its address, with a leading slash
 * @param name what the menu calls it, in Danish
 * @param isOpen whether whoever is logged in may open it; others do not see it in the menu
 */
public record MenuItem(String page, String path, String name, boolean isOpen) {}
