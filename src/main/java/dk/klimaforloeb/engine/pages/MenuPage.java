package dk.klimaforloeb.engine.pages;

/**
 * A page that the menu leads to: it is in the menu when a bean says so. Their order is that of the
 * beans ({@link org.springframework.core.annotation.Order}).
 */
public interface MenuPage {

  /** As it is for whoever is logged in. */
  MenuItem menuItem();
}
