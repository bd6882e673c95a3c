package dk.klimaforloeb.engine.pages;

/**
 * A page that the menu of all our pages leads to. A page is in the menu when a bean says so; their
 * order is that of the beans ({@link org.springframework.core.annotation.Order}).
 */
public interface MenuItem {

  /** The page's template, as {@link Pages#answer} is told it. */
  String page();

  /** The page's address, with a leading slash. */
  String path();

  /** What the menu calls it, in Danish. */
  String name();

  /** Whether whoever is logged in may open the page; others do not see it in the menu. */
  boolean isOpen();
}
