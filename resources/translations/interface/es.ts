<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Toque la pantalla para empezar</translation>
    </message>
</context>
<context>
    <name>BodyMapPage</name>
    <message>
        <source>Front</source>
        <extracomment>side of the body</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>side of the body</extracomment>
        <translation>Detrás</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>It is as wide as my card</source>
        <translation>Es tan ancha como mi tarjeta</translation>
    </message>
    <message>
        <source>Lay a bank card on the picture</source>
        <translation>Ponga una tarjeta bancaria sobre el dibujo</translation>
    </message>
    <message>
        <source>85.6 mm</source>
        <translation>85,6 mm</translation>
    </message>
    <message>
        <source>Much narrower</source>
        <translation>Estrechar mucho</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Estrechar</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Ensanchar</translation>
    </message>
    <message>
        <source>Much wider</source>
        <translation>Ensanchar mucho</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Revise sus respuestas</translation>
    </message>
</context>
<context>
    <name>CleanOverlay</name>
    <message>
        <source>Wipe the screen now</source>
        <translation>Limpie ahora la pantalla</translation>
    </message>
    <message numerus="yes">
        <source>It ignores every touch for %n more seconds.</source>
        <translation>
            <numerusform>Durante %n segundo más no responde al tacto.</numerusform>
            <numerusform>Durante %n segundos más no responde al tacto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>We are not open yet</source>
        <translation>Todavía no hemos abierto</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Pregunte en recepción.</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Back to my page</source>
        <translation>Volver a mi página</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>size of the buttons</extracomment>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Large, for a hand that shakes</source>
        <translation>Grandes, para una mano que tiembla</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Gentle</source>
        <extracomment>how things move on the screen</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>nothing moves</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One switch: we mark one button after the other, any key or touch presses it</source>
        <translation>Un solo pulsador: resaltamos un botón tras otro; cualquier tecla o toque lo pulsa</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>one switch is not used</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>pace of the mark</extracomment>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
</context>
<context>
    <name>EarlierPage</name>
    <message>
        <source>Is this still right?</source>
        <translation>¿Sigue siendo correcto?</translation>
    </message>
    <message>
        <source>You told us this on %1. If something is not right now, touch Change.</source>
        <translation>Nos lo dijo el %1. Si algo ya no es correcto, toque Cambiar.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>You chose:</source>
        <translation>Usted eligió:</translation>
    </message>
</context>
<context>
    <name>HandbackPage</name>
    <message>
        <source>Give this tablet back at the desk.</source>
        <translation>Devuelva esta tableta en el mostrador.</translation>
    </message>
    <message>
        <source>Clean your hands with the gel.</source>
        <translation>Límpiese las manos con el gel.</translation>
    </message>
    <message>
        <source>The clinician signs next. Then we will call you.</source>
        <translation>Ahora firma el profesional sanitario. Después le llamaremos.</translation>
    </message>
    <message>
        <source>Take a seat. We will call you.</source>
        <translation>Tome asiento. Le llamaremos.</translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Hay más arriba</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
    <message>
        <source>This screen clears by itself. Everything is saved.</source>
        <translation>Esta pantalla se borra sola. Todo está guardado.</translation>
    </message>
    <message>
        <source>This screen locks by itself.</source>
        <translation>Esta pantalla se bloquea sola.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This screen locks by itself. Everything is saved.</source>
        <translation>Esta pantalla se bloquea sola. Todo está guardado.</translation>
    </message>
    <message>
        <source>This screen clears by itself.</source>
        <translation>Esta pantalla se borra sola.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
</context>
<context>
    <name>HeadphonesOverlay</name>
    <message>
        <source>Read it to me</source>
        <translation>Léamelo en voz alta</translation>
    </message>
    <message>
        <source>Others can hear what is read</source>
        <translation>Otras personas pueden oír lo que se lee</translation>
    </message>
    <message>
        <source>Use headphones. A member of staff has a pair for you.</source>
        <translation>Use auriculares. El personal tiene unos para usted.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
    <message>
        <source>We made a note that you want help</source>
        <translation>Hemos anotado que quiere ayuda</translation>
    </message>
    <message>
        <source>Take the tablet to the desk, or ask any member of staff. You can go on by yourself, too.</source>
        <translation>Lleve la tableta al mostrador, o pregunte a alguien del personal. También puede seguir por su cuenta.</translation>
    </message>
    <message>
        <source>The desk sees it now, and somebody comes. You can go on by yourself, too.</source>
        <translation>En recepción ya lo ven y vendrá alguien. También puede seguir por su cuenta.</translation>
    </message>
</context>
<context>
    <name>HideOverlay</name>
    <message>
        <source>Show it again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Your answers are hidden</source>
        <translation>Sus respuestas están ocultas</translation>
    </message>
    <message>
        <source>They are saved.</source>
        <translation>Están guardadas.</translation>
    </message>
    <message>
        <source>Some of them are not saved. Tell a member of staff.</source>
        <translation>Algunas no están guardadas. Avise al personal.</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>We will hide your answers in %n seconds to keep them private. They are saved.</source>
        <translation>
            <numerusform>Ocultaremos sus respuestas en %n segundo para que nadie más las vea. Están guardadas.</numerusform>
            <numerusform>Ocultaremos sus respuestas en %n segundos para que nadie más las vea. Están guardadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Back to my page</source>
        <translation>Volver a mi página</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>a key: small letters</extracomment>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Capital</source>
        <extracomment>a key: capital letters</extracomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>LockedBoard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>This tablet is locked</source>
        <translation>Esta tableta está bloqueada</translation>
    </message>
    <message>
        <source>This screen is locked</source>
        <translation>Esta pantalla está bloqueada</translation>
    </message>
    <message>
        <source>The desk is in the other window. Clean this screen here, or set its size: your PIN keeps it.</source>
        <translation>La recepción está en la otra ventana. Aquí puede limpiar esta pantalla o ajustar su tamaño: su PIN lo guarda.</translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Ask at the desk to go on.</source>
        <translation>Sus respuestas están ocultas y guardadas. Pida en recepción que le dejen seguir.</translation>
    </message>
    <message>
        <source>Type your PIN to open the desk.</source>
        <translation>Escriba su PIN para abrir el puesto de trabajo.</translation>
    </message>
    <message>
        <source>Your answers are hidden and saved. Give the tablet to a member of staff to go on.</source>
        <translation>Sus respuestas están ocultas y guardadas. Entregue la tableta a alguien del personal para seguir.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de bienvenida</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more tries.</source>
        <translation>
            <numerusform>Ese no es el PIN. Queda %n intento.</numerusform>
            <numerusform>Ese no es el PIN. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. Wait until %1.</source>
        <translation>Demasiados intentos. Espere hasta las %1.</translation>
    </message>
    <message>
        <source>The disk is full or gone. Nothing can be saved.</source>
        <translation>El disco está lleno o no está. No se puede guardar nada.</translation>
    </message>
    <message>
        <source>Your PIN is right. Somebody with another role has to go on with this visit.</source>
        <translation>Su PIN es correcto. Debe seguir con esta visita alguien con otra función.</translation>
    </message>
    <message>
        <source>Your PIN keeps the new size.</source>
        <translation>Su PIN guarda el nuevo tamaño.</translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation>Elija primero su nombre</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>Chosen.</source>
        <translation>Elegido.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>No elegido.</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>SealingPage</name>
    <message>
        <source>Your signature is saved</source>
        <translation>Su firma está guardada</translation>
    </message>
    <message>
        <source>We are making your document. This takes a few seconds.</source>
        <translation>Estamos preparando su documento. Tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Sign by typing your name</source>
        <translation>Firme escribiendo su nombre</translation>
    </message>
    <message>
        <source>Sign with a mark, and a witness</source>
        <translation>Firme con una marca y un testigo</translation>
    </message>
    <message>
        <source>Signature %1 of %2</source>
        <translation>Firma %1 de %2</translation>
    </message>
    <message>
        <source>You can sign from %1</source>
        <translation>Puede firmar a partir de: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes away the last line of the signature</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes away the last line</source>
        <translation>Quita la última línea</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>empties the pad</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>This clinic leaves time between reading and signing, so that you can think it over and ask. What you answered is saved. Come back from then on, or tell us that you would rather not.</source>
        <translation>Esta clínica deja tiempo entre leer y firmar, para que pueda pensarlo y preguntar. Lo que respondió está guardado. Vuelva a partir de entonces, o díganos que prefiere no hacerlo.</translation>
    </message>
</context>
<context>
    <name>WaysToSign</name>
    <message>
        <source>Signed here: %1</source>
        <translation>Firmado aquí: %1</translation>
    </message>
    <message>
        <source>Another way to sign</source>
        <translation>Otra forma de firmar</translation>
    </message>
    <message>
        <source>Sign in the box</source>
        <translation>Firmar en el recuadro</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Escribir mi nombre</translation>
    </message>
    <message>
        <source>Make a mark, with a witness</source>
        <translation>Hacer una marca, con un testigo</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Su nombre completo</translation>
    </message>
    <message>
        <source>Full name of the witness</source>
        <translation>Nombre completo del testigo</translation>
    </message>
    <message>
        <source>My typed name is my signature</source>
        <translation>Mi nombre escrito es mi firma</translation>
    </message>
    <message>
        <source>Witness: I saw this mark being made by the person who signs</source>
        <translation>Testigo: vi cómo hacía esta marca la persona que firma</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Staff</source>
        <extracomment>a button that leads to the staff sign-in</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>About 15 minutes</source>
        <translation>Unos 15 minutos</translation>
    </message>
    <message>
        <source>You can stop at any time</source>
        <translation>Puede parar en cualquier momento</translation>
    </message>
    <message>
        <source>Paper or help: ask at the desk</source>
        <translation>¿Papel o ayuda? Pregunte en el mostrador</translation>
    </message>
    <message numerus="yes">
        <source>It locks if left for %n minutes</source>
        <translation>
            <numerusform>Se bloquea si la deja %n minuto</numerusform>
            <numerusform>Se bloquea si la deja %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando quiera, empezamos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Agrandar letra</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Reducir letra</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation>Pantalla</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add another: %1</source>
        <translation>Añadir otro: %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
</context>
<context>
    <name>BooleanQuestion</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “%1” and its answers?</source>
        <translation>¿Quitar “%1” y sus respuestas?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>LengthNote</name>
    <message>
        <source>Characters too many: %1</source>
        <translation>Letras de más: %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Letras que quedan: %1</translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Opens a field for your own words</source>
        <translation>Abre un campo para sus propias palabras</translation>
    </message>
    <message>
        <source>Write it in your own words.</source>
        <translation>Escríbalo con sus propias palabras.</translation>
    </message>
</context>
<context>
    <name>PartsQuestion</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minute</source>
        <extracomment>label of a box of a time</extracomment>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>key of the number pad: to the next box</extracomment>
        <translation>Sig.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The picture</source>
        <translation>La foto</translation>
    </message>
</context>
<context>
    <name>PhotoCamera</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>There is no camera on this tablet. A member of staff can add the picture.</source>
        <translation>Esta tableta no tiene cámara. Alguien del personal puede añadir la foto.</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Dejar la que tengo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Hacerla otra vez</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>QuantityQuestion</name>
    <message>
        <source>Decimal point</source>
        <translation>Coma decimal</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>You may leave this empty.</source>
        <translation>Puede dejarlo vacío.</translation>
    </message>
</context>
<context>
    <name>SearchChosen</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Todavía no ha elegido nada</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation>Buscar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Type to search %n answers</source>
        <translation>
            <numerusform>Escriba para buscar en %n respuesta</numerusform>
            <numerusform>Escriba para buscar en %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SearchQuestion</name>
    <message>
        <source>%1 found</source>
        <translation>Encontradas: %1</translation>
    </message>
    <message>
        <source>Not in the list. You can use your own words.</source>
        <translation>No está en la lista. Puede usar sus propias palabras.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another spelling.</source>
        <translation>No hay nada. Pruebe con menos letras o de otra forma.</translation>
    </message>
    <message>
        <source>Show more: %1 left</source>
        <translation>Mostrar más: quedan %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mis propias palabras</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>between the answers above and those that stand alone (&quot;None of these&quot;)</extracomment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>SeveralQuestion</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
</context>
<context>
    <name>ShortQuestion</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SliderQuestion</name>
    <message>
        <source>Touch the line</source>
        <translation>Toque la línea</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Todavía no ha elegido nada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <source>For example, 9 30 or 14 30</source>
        <translation>Por ejemplo, 9 30 o 14 30</translation>
    </message>
</context>
<context>
    <name>ToldAnswer</name>
    <message>
        <source>Not provided</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The date</source>
        <translation>La fecha</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Responda a esta pregunta</translation>
    </message>
    <message>
        <source>%1 must be a real time, such as 14 30</source>
        <translation>%1: debe ser una hora real, como 14 30</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>La hora</translation>
    </message>
    <message>
        <source>Give more answers</source>
        <translation>Dé más respuestas</translation>
    </message>
    <message>
        <source>Give fewer answers</source>
        <translation>Dé menos respuestas</translation>
    </message>
    <message>
        <source>Use more words</source>
        <translation>Use más palabras</translation>
    </message>
    <message>
        <source>Use fewer words</source>
        <translation>Use menos palabras</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>Escríbalo así: %1</translation>
    </message>
    <message>
        <source>Check how this is written</source>
        <translation>Revise cómo está escrito</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>Enter a larger number</source>
        <translation>Escriba un número mayor</translation>
    </message>
    <message>
        <source>Enter a smaller number</source>
        <translation>Escriba un número menor</translation>
    </message>
    <message>
        <source>Use fewer figures after the point</source>
        <translation>Use menos cifras después de la coma</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Elija una unidad</translation>
    </message>
    <message>
        <source>This kind of file cannot be used. Use another one</source>
        <translation>No se puede usar este tipo de archivo. Use otro</translation>
    </message>
    <message>
        <source>The file is too large. Use a smaller one</source>
        <translation>El archivo es demasiado grande. Use uno más pequeño</translation>
    </message>
    <message>
        <source>Choose from the answers in the list</source>
        <translation>Elija entre las respuestas de la lista</translation>
    </message>
    <message>
        <source>Enter a web address, such as www.example.org</source>
        <translation>Escriba una dirección web, como www.example.org</translation>
    </message>
    <message>
        <source>Enter a phone number, like %1 or %2. If it is right, touch Continue again.</source>
        <translation>Escriba un número de teléfono, como %1 o %2. Si es correcto, toque Continuar otra vez.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like %1. If it is right, touch Continue again.</source>
        <translation>Escriba una dirección de correo electrónico completa, como %1. Si es correcta, toque Continuar otra vez.</translation>
    </message>
    <message>
        <source>Did you mean %1? If what you typed is right, touch Continue again.</source>
        <translation>¿Quiso decir %1? Si lo que escribió es correcto, toque Continuar otra vez.</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation>Revise esta respuesta</translation>
    </message>
    <message>
        <source>Sign in the box, or choose another way to sign</source>
        <translation>Firme en el recuadro, o elija otra forma de firmar</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation>Escriba su nombre completo</translation>
    </message>
    <message>
        <source>Tick the line if you mean your typed name as your signature</source>
        <translation>Marque la línea si su nombre escrito es su firma</translation>
    </message>
    <message>
        <source>Make your mark in the box</source>
        <translation>Haga su marca en el recuadro</translation>
    </message>
    <message>
        <source>Enter the full name of the witness</source>
        <translation>Escriba el nombre completo del testigo</translation>
    </message>
    <message>
        <source>The witness ticks the line if they saw the mark being made</source>
        <translation>El testigo marca la línea si vio cómo se hacía la marca</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n answers</source>
        <translation>
            <numerusform>Dé al menos %n respuesta</numerusform>
            <numerusform>Dé al menos %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give no more than %n answers</source>
        <translation>
            <numerusform>Dé como mucho %n respuesta</numerusform>
            <numerusform>Dé como mucho %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters</source>
        <translation>
            <numerusform>Use al menos %n letra</numerusform>
            <numerusform>Use al menos %n letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n characters</source>
        <translation>
            <numerusform>Use como mucho %n letra</numerusform>
            <numerusform>Use como mucho %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter %1 or more</source>
        <translation>Escriba %1 o más</translation>
    </message>
    <message>
        <source>Enter %1 or less</source>
        <translation>Escriba %1 o menos</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Escriba un número entero</translation>
    </message>
    <message numerus="yes">
        <source>Use no more than %n figures after the point</source>
        <translation>
            <numerusform>Use como mucho %n cifra después de la coma</numerusform>
            <numerusform>Use como mucho %n cifras después de la coma</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Use one of no more than %1 MB</source>
        <translation>El archivo es demasiado grande. Use uno de %1 MB como mucho</translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation>%1: falta el día</translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation>%1: falta el mes</translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation>%1: falta el año</translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation>%1: debe ser una fecha real</translation>
    </message>
    <message>
        <source>%1 must be %2 or earlier</source>
        <translation>%1: debe ser %2 o antes</translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation>%1: debe ser anterior a hoy</translation>
    </message>
    <message>
        <source>%1 must be %2 or later</source>
        <translation>%1: debe ser %2 o después</translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation>%1: hace demasiado tiempo</translation>
    </message>
    <message>
        <source>Year must include 4 numbers</source>
        <translation>El año debe tener 4 números</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <comment>date format: Tuesday 24 November, 14:30</comment>
        <translation>dddd d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>typed name: %1</source>
        <translation>nombre escrito: %1</translation>
    </message>
    <message>
        <source>a mark, witnessed by %1</source>
        <translation>una marca, con el testigo %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Preguntarme de nuevo</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Son correctas</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Sigue igual</translation>
    </message>
    <message>
        <source>The rest is still right</source>
        <translation>El resto sigue igual</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>A member of the team will go through your answers with you.</source>
        <translation>Una persona del equipo revisará sus respuestas con usted.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Signed. Thank you</source>
        <translation>Firmado. Gracias</translation>
    </message>
    <message>
        <source>Your signature is saved. You can have a copy.</source>
        <translation>Su firma está guardada. Puede recibir una copia.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Tómese su tiempo</translation>
    </message>
    <message>
        <source>Nothing is signed. You can come back to this on another day.</source>
        <translation>No hay nada firmado. Puede volver a esto otro día.</translation>
    </message>
    <message>
        <source>Let us talk</source>
        <translation>Hablemos</translation>
    </message>
    <message>
        <source>A member of the team will come and talk with you. Nothing is signed.</source>
        <translation>Una persona del equipo vendrá a hablar con usted. No hay nada firmado.</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <translation>Gracias por decírnoslo</translation>
    </message>
    <message>
        <source>You will not have this treatment. It will not change how we treat you.</source>
        <translation>No se le hará este tratamiento. Eso no cambiará cómo le tratamos.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>A clinician looks at your answers and talks with you first.</source>
        <translation>Antes, un profesional sanitario revisa sus respuestas y habla con usted.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Figure from the front</source>
        <translation>Figura de frente</translation>
    </message>
    <message>
        <source>Figure from the back</source>
        <translation>Figura de espaldas</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Tap to show</source>
        <translation>Toque para ver</translation>
    </message>
    <message>
        <source>We will ask you this</source>
        <translation>Le preguntaremos esto</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Sigue igual</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>a button: answer this differently</extracomment>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Your answers are not saved. Tell a member of staff. Do not close this screen.</source>
        <translation>Sus respuestas no están guardadas. Avise al personal. No cierre esta pantalla.</translation>
    </message>
    <message>
        <source>The form is not ready yet. Tell a member of staff: the desk says what is missing.</source>
        <translation>El formulario aún no está listo. Avise al personal: en el puesto de trabajo se ve qué falta.</translation>
    </message>
    <message>
        <source>Your signature is saved. Your document will be made later. Tell a member of staff.</source>
        <translation>Su firma está guardada. Su documento se hará más tarde. Avise al personal.</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Pad to sign on</source>
        <translation>Recuadro para firmar</translation>
    </message>
    <message>
        <source>There is ink on it</source>
        <translation>Tiene trazos</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Está vacío</translation>
    </message>
</context>
<context>
    <name>InterpreterNote</name>
    <message>
        <source>These words are not in your language yet. Please wait, and ask a member of staff for an interpreter.</source>
        <translation>Estas palabras aún no están en su idioma. Espere, y pida un intérprete al personal.</translation>
    </message>
</context>
<context>
    <name>LevelBadge</name>
    <message>
        <source>Stop</source>
        <extracomment>how grave a flag is: do not treat</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>how grave a flag is: look at it before the treatment</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>how grave a flag is</extracomment>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>how grave a flag is: good to know</extracomment>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Reads this page aloud</source>
        <translation>Lee esta página en voz alta</translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Más sobre esto</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Done</source>
        <extracomment>key of the number pad</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>key of the number pad</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>a button: how the screen looks</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a button: call a member of staff</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a button: cover what is on the screen</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>More above</source>
        <translation>Hay más arriba</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>visits that are over</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>counts and charts of the visits</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>the members of staff</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>F1: keys</source>
        <translation>F1: teclas</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>a button: lock the desk</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Expected</source>
        <extracomment>where a visit stands</extracomment>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>where a visit stands</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Pide ayuda</translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To talk with</source>
        <translation>Falta hablar</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Para firmar</translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation>Lo piensa</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>Contrafirmar</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Aún sin sellar</translation>
    </message>
    <message>
        <source>Consented</source>
        <extracomment>where a visit stands: signed and countersigned</extracomment>
        <translation>Consintió</translation>
    </message>
    <message>
        <source>Treated</source>
        <extracomment>where a visit stands</extracomment>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Not treated</source>
        <translation>No tratado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>where a visit stands: the consent was taken back</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Said no</source>
        <extracomment>where a visit stands: the patient declined</extracomment>
        <translation>Dijo que no</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Look for the other window and go on there.</source>
        <translation>Busque la otra ventana y siga allí.</translation>
    </message>
    <message>
        <source>Or close it, then start Inkwell again.</source>
        <translation>O ciérrela y vuelva a abrir Inkwell.</translation>
    </message>
    <message>
        <source>Leave the files as they are, and tell the person who looks after this computer.</source>
        <translation>Deje los archivos como están y avise a quien cuida este equipo.</translation>
    </message>
    <message>
        <source>In a terminal they restore the last back-up; it is proved before it replaces anything:</source>
        <translation>En un terminal, restaura la última copia de seguridad; se comprueba antes de reemplazar nada:</translation>
    </message>
    <message>
        <source>Without a back-up, they save what can still be read into a new folder:</source>
        <translation>Sin copia de seguridad, guarda en una carpeta nueva lo que aún se puede leer:</translation>
    </message>
    <message>
        <source>BACK-UP</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>NEW-FOLDER</source>
        <translation>CARPETA-NUEVA</translation>
    </message>
    <message>
        <source>Inkwell is open already</source>
        <translation>Inkwell ya está abierto</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation>Los registros no se abren</translation>
    </message>
    <message>
        <source>Another Inkwell on this computer is using these records. Nothing was changed.</source>
        <translation>Otro Inkwell de este equipo está usando estos registros. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file that holds the records is damaged, or it is not Inkwell&apos;s. Nothing was changed or written over.</source>
        <translation>El archivo que guarda los registros está dañado, o no es de Inkwell. No se ha cambiado ni sobrescrito nada.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Setting up: step %1 of 5</source>
        <translation>Preparación: paso %1 de 5</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Use at least 12 letters</source>
        <translation>Use al menos 12 letras</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>No son iguales</translation>
    </message>
    <message>
        <source>That is not the code. Compare it with what you wrote down.</source>
        <translation>Ese no es el código. Compárelo con lo que escribió.</translation>
    </message>
    <message>
        <source>That does not open it</source>
        <translation>Con eso no se abre</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Escriba su nombre</translation>
    </message>
    <message>
        <source>Use 6 numbers or more</source>
        <translation>Use 6 números o más</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>Ese PIN es fácil de adivinar. Elija otro.</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>Los dos PIN no son iguales</translation>
    </message>
    <message>
        <source>This could not be saved. The disk may be full.</source>
        <translation>No se pudo guardar. Puede que el disco esté lleno.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a staff passphrase</source>
        <translation>Elija una frase de acceso del personal</translation>
    </message>
    <message>
        <source>It opens Inkwell each day, and everything patients tell you is locked with it. Use at least 12 letters: four or five words that do not belong together are good. If it is forgotten, only the recovery code on the next page can help.</source>
        <translation>Abre Inkwell cada día, y con ella se bloquea todo lo que le cuentan los pacientes. Use al menos 12 letras: van bien cuatro o cinco palabras que no tengan relación. Si se olvida, solo sirve el código de recuperación de la página siguiente.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Your name and title are printed beside your signature. The PIN opens the staff desk.</source>
        <translation>Su nombre y cargo se imprimen junto a su firma. El PIN abre el puesto del personal.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>For example: Dermatologist, GMC 0000417</source>
        <translation>Por ejemplo: Dermatóloga, GMC 0000417</translation>
    </message>
    <message>
        <source>PIN, 6 numbers or more</source>
        <translation>PIN, 6 números o más</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Otra vez el mismo PIN</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write this recovery code down</source>
        <translation>Anote este código de recuperación</translation>
    </message>
    <message>
        <source>Write it down. Keep it away from this tablet. It opens Inkwell if the passphrase is forgotten, and it is shown only now.</source>
        <translation>Anótelo. Guárdelo lejos de esta tableta. Abre Inkwell si se olvida la frase de acceso, y solo se muestra ahora.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo he anotado</translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message>
        <source>Cover the words</source>
        <translation>Tapar las palabras</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
</context>
<context>
    <name>TypedBackPage</name>
    <message>
        <source>Type the code from your paper</source>
        <translation>Escriba el código de su papel</translation>
    </message>
    <message>
        <source>So we know that what you wrote down is right. Capitals and dashes do not matter. Back shows the code again.</source>
        <translation>Así sabemos que lo anotó bien. Mayúsculas y guiones no importan. Atrás muestra el código otra vez.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock in %1 s</source>
        <translation>Abrir en %1 s</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unlock Inkwell</source>
        <translation>Abrir Inkwell</translation>
    </message>
    <message>
        <source>Type the staff passphrase. The recovery code opens it too.</source>
        <translation>Escriba la frase de acceso del personal. El código de recuperación también abre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>%1. You can try again in %2 s.</source>
        <translation>%1. Puede intentarlo otra vez en %2 s.</translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <translation>%1. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>Handouts</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>Plan y conversación</translation>
    </message>
    <message>
        <source>Hand back to correct</source>
        <translation>Devolver para corregir</translation>
    </message>
    <message>
        <source>Let the patient correct</source>
        <translation>Que lo corrija el paciente</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>They appear here as the patient gives them.</source>
        <translation>Aparecen aquí según las da el paciente.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Given on %1, confirmed in this visit</source>
        <translation>Dado el %1, confirmado en esta visita</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Forms that patients are shown</source>
        <translation>Formularios que ven los pacientes</translation>
    </message>
    <message>
        <source>Approve these versions</source>
        <translation>Aprobar estas versiones</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>I have read this translation beside the original from beginning to end, or somebody who knows both languages has read it for me.</source>
        <translation>He leído esta traducción junto al original de principio a fin, o lo ha hecho por mí alguien que conoce ambos idiomas.</translation>
    </message>
    <message>
        <source>It says what the original says: nothing is left out, added, or made to sound better or worse.</source>
        <translation>Dice lo que dice el original: no falta nada, no se añade nada, y nada suena mejor ni peor.</translation>
    </message>
    <message>
        <source>From now on patients who choose %1 are shown exactly these words. My name and title, the day and the time stand on each consent record.</source>
        <translation>A partir de ahora, los pacientes que elijan %1 verán exactamente estas palabras. Mi nombre y mi título, el día y la hora constan en cada registro de consentimiento.</translation>
    </message>
    <message>
        <source>I have read each of these forms from beginning to end.</source>
        <translation>He leído cada uno de estos formularios de principio a fin.</translation>
    </message>
    <message>
        <source>What they say and what they warn of is right for this treatment, for our device and for our patients.</source>
        <translation>Lo que dicen y lo que advierten es correcto para este tratamiento, para nuestro aparato y para nuestros pacientes.</translation>
    </message>
    <message>
        <source>What the law of our country asks for has been checked.</source>
        <translation>Se ha comprobado lo que pide la ley de nuestro país.</translation>
    </message>
    <message>
        <source>From now on patients are shown exactly these words. My name and title, the day and the time stand on each consent record.</source>
        <translation>Desde ahora los pacientes ven exactamente estas palabras. Mi nombre y mi cargo, el día y la hora constan en cada registro de consentimiento.</translation>
    </message>
    <message>
        <source>You take responsibility for this</source>
        <translation>Usted asume la responsabilidad de esto</translation>
    </message>
    <message>
        <source>Its translator calls it a draft: until somebody who answers for it has looked, that is what it is.</source>
        <translation>Quien la tradujo la llama borrador: lo es hasta que la revise alguien que responda de ella.</translation>
    </message>
    <message>
        <source>This is a demonstration: the approval counts here alone, and every document says that it is not for patients.</source>
        <translation>Esto es una demostración: la aprobación solo cuenta aquí, y cada documento dice que no es para pacientes.</translation>
    </message>
    <message>
        <source>Recorded as: %1</source>
        <translation>Se registra como: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve for patients</source>
        <translation>Aprobar para pacientes</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>A copy on a USB drive</source>
        <translation>Una copia en una memoria USB</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <source>The copy opens in any PDF reader, with this code and in no other way: we do not keep the code. The sealed original lies inside it, and stays with us as it is.</source>
        <translation>La copia se abre en cualquier lector de PDF, con este código y de ninguna otra forma: nosotros no guardamos el código. Dentro está el original sellado, y aquí queda como está.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Bloquear y guardar</translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>Read the record</source>
        <translation>Lea el registro</translation>
    </message>
    <message>
        <source>I have reviewed the answers and flags, talked with the patient, and I countersign this consent.</source>
        <translation>He revisado las respuestas y los avisos, he hablado con el paciente y contrafirmo este consentimiento.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contrafirmar</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Write down the reason</source>
        <translation>Escriba el motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (you may leave it blank)</source>
        <translation>Motivo (puede dejarlo en blanco)</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DeskFile</name>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation>Este archivo no se puede leer o tiene más de 20 MB. Elija otro.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Deshacer, mientras se ofrezca</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Al botón o campo siguiente</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DeskMessages</name>
    <message>
        <source>Saved as a file</source>
        <translation>Guardado como archivo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Decision saved</source>
        <translation>Decisión guardada</translation>
    </message>
    <message>
        <source>The document is made and checked</source>
        <translation>El documento está hecho y comprobado</translation>
    </message>
    <message>
        <source>Joined to the patient</source>
        <translation>Unido al paciente</translation>
    </message>
    <message>
        <source>Visit started. Hand over the tablet.</source>
        <translation>Visita empezada. Entregue la tableta.</translation>
    </message>
    <message>
        <source>Visit started. Show the patient.</source>
        <translation>Visita iniciada. Muéstrele la pantalla al paciente.</translation>
    </message>
    <message>
        <source>Ready to sign. Hand over the tablet.</source>
        <translation>Listo para firmar. Entregue la tableta.</translation>
    </message>
    <message>
        <source>Ready to sign. Show the patient.</source>
        <translation>Todo listo para firmar. Muéstrelo al paciente.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Discarded. Nothing was changed.</source>
        <translation>Descartado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You are on your way. The call is answered.</source>
        <translation>Va usted de camino. La llamada está atendida.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>It is on the patient&apos;s screen now</source>
        <translation>Ya está en la pantalla del paciente</translation>
    </message>
    <message>
        <source>Put away. What was answered is kept.</source>
        <translation>Guardada. Se conserva lo que se respondió.</translation>
    </message>
    <message>
        <source>A patient asks for help</source>
        <translation>Un paciente pide ayuda</translation>
    </message>
    <message>
        <source>A patient is still at the other screen. Close again to end all the same: what was answered is kept.</source>
        <translation>Todavía hay un paciente en la otra pantalla. Cierre otra vez para terminar de todos modos: se conserva lo que se respondió.</translation>
    </message>
    <message>
        <source>Approved. Patients are shown these forms from now on.</source>
        <translation>Aprobado. Los pacientes ven estos formularios desde ahora.</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Su PIN ha cambiado</translation>
    </message>
    <message>
        <source>The new PIN opens the desk from now on</source>
        <translation>El PIN nuevo abre el puesto desde ahora</translation>
    </message>
    <message>
        <source>Added. They can sign in now.</source>
        <translation>Añadido. Ya puede entrar.</translation>
    </message>
    <message>
        <source>The roles are changed</source>
        <translation>Los permisos han cambiado</translation>
    </message>
    <message>
        <source>Removed. What they did keeps their name.</source>
        <translation>Quitado. Lo que hizo conserva su nombre.</translation>
    </message>
    <message>
        <source>Kept. What it was before stands in the history.</source>
        <translation>Guardado. Lo anterior está en el historial.</translation>
    </message>
    <message>
        <source>Put back to what it was before</source>
        <translation>Vuelve a ser como era antes</translation>
    </message>
    <message>
        <source>Patients are shown this version from now on</source>
        <translation>A partir de ahora se muestra esta versión a los pacientes</translation>
    </message>
    <message>
        <source>Documents are sealed with this certificate from now on</source>
        <translation>A partir de ahora los documentos se sellan con este certificado</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>The server gives the time, and it can be believed</source>
        <translation>El servidor da la hora, y es de fiar</translation>
    </message>
    <message>
        <source>The server gives a time far from this computer&apos;s. Look at its clock.</source>
        <translation>El servidor da una hora muy distinta de la de este ordenador. Mire su reloj.</translation>
    </message>
    <message>
        <source>Reading the whole log. You can go on working.</source>
        <translation>Se está leyendo todo el registro. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Every row of the log is as it was written</source>
        <translation>Cada línea del registro está tal como se escribió</translation>
    </message>
    <message>
        <source>The log is not as it was written, from this row on</source>
        <translation>Desde esta línea, el registro no está como se escribió</translation>
    </message>
    <message>
        <source>The log could not be read to its end</source>
        <translation>El registro no se pudo leer hasta el final</translation>
    </message>
    <message>
        <source>The visit is closed. The patient is not treated.</source>
        <translation>La visita está cerrada. El paciente no recibe el tratamiento.</translation>
    </message>
    <message>
        <source>Recorded: the treatment took place</source>
        <translation>Anotado: el tratamiento se ha hecho</translation>
    </message>
    <message>
        <source>Merged. Both numbers lead to this file.</source>
        <translation>Unidas. Los dos números llevan a esta ficha.</translation>
    </message>
    <message>
        <source>Two files again, each with its own visits</source>
        <translation>Otra vez dos fichas, cada una con sus visitas</translation>
    </message>
    <message>
        <source>A decision says: do not treat. The visit does not go on to signing.</source>
        <translation>Una decisión dice: no tratar. La visita no pasa a la firma.</translation>
    </message>
    <message>
        <source>No printer was found. Save it as a file instead.</source>
        <translation>No se encontró impresora. Guárdelo como archivo.</translation>
    </message>
    <message>
        <source>The printers are still being looked for. Try again in a moment.</source>
        <translation>Todavía se buscan las impresoras. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>La impresora no tiene papel</translation>
    </message>
    <message>
        <source>The printer cancelled the job</source>
        <translation>La impresora canceló el trabajo</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <source>The printer holds the job back</source>
        <translation>La impresora retiene el trabajo</translation>
    </message>
    <message>
        <source>The locked copy is written and was read again</source>
        <translation>La copia bloqueada está escrita y se volvió a leer</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>La copia no se escribió</translation>
    </message>
    <message>
        <source>The signed paper is kept with the visit</source>
        <translation>El papel firmado se guarda con la visita</translation>
    </message>
    <message>
        <source>This file was not kept</source>
        <translation>Este archivo no se guardó</translation>
    </message>
    <message>
        <source>This code is too easy to guess: take a longer one, without the name or the birth date</source>
        <translation>Este código es muy fácil de adivinar: use uno más largo, sin el nombre ni la fecha de nacimiento</translation>
    </message>
    <message>
        <source>The two codes differ</source>
        <translation>Los dos códigos son distintos</translation>
    </message>
    <message>
        <source>Plug a drive in, or choose a folder</source>
        <translation>Conecte una memoria o elija una carpeta</translation>
    </message>
    <message>
        <source>This page could not be made</source>
        <translation>Esta página no se pudo hacer</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>No hay conexión con la impresora</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>No se sabe si llegó a salir</translation>
    </message>
    <message>
        <source>The files were not written</source>
        <translation>Los archivos no se escribieron</translation>
    </message>
    <message>
        <source>This is not saved. The disk may be full.</source>
        <translation>No está guardado. Puede que el disco esté lleno.</translation>
    </message>
    <message>
        <source>Genuine: nothing was changed since it was sealed</source>
        <translation>Auténtico: no ha cambiado nada desde que se selló</translation>
    </message>
    <message>
        <source>Unchanged since it was kept</source>
        <translation>Sin cambios desde que se guardó</translation>
    </message>
    <message>
        <source>Not valid: do not rely on this document</source>
        <translation>No válido: no confíe en este documento</translation>
    </message>
    <message>
        <source>The document is not made yet. The signature is safe; it is tried again every minute.</source>
        <translation>El documento aún no está hecho. La firma está a salvo; se vuelve a intentar cada minuto.</translation>
    </message>
    <message>
        <source>Nothing is taken back: all of it is still agreed</source>
        <translation>No se retira nada: todo sigue acordado</translation>
    </message>
    <message>
        <source>This cannot be done at this point of the visit</source>
        <translation>Esto no se puede hacer en este punto de la visita</translation>
    </message>
    <message>
        <source>The clock of this tablet went back. Check date and time; the log has kept it.</source>
        <translation>El reloj de esta tableta fue hacia atrás. Revise fecha y hora; el registro lo ha anotado.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Esto no se puede hacer ahora</translation>
    </message>
    <message>
        <source>Decide on every stop and review flag first</source>
        <translation>Decida antes sobre cada aviso de alto y de revisar</translation>
    </message>
    <message>
        <source>Give a reason for this decision</source>
        <translation>Dé un motivo para esta decisión</translation>
    </message>
    <message>
        <source>Sign with your finger or the pen</source>
        <translation>Firme con el dedo o con el lápiz digital</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Las dos frases son distintas</translation>
    </message>
    <message>
        <source>This passphrase is missing, or too easy to guess</source>
        <translation>Falta la frase de acceso, o es muy fácil de adivinar</translation>
    </message>
    <message>
        <source>This folder is not there. If it is on a drive, plug that in.</source>
        <translation>Esta carpeta no está. Si está en una unidad, conéctela.</translation>
    </message>
    <message>
        <source>This is a file, and no folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Ahí no se puede escribir.</translation>
    </message>
    <message>
        <source>This folder lies on the same drive as the records: if the computer is lost, the back-up is lost with it. Choose a USB drive or a folder on the network.</source>
        <translation>Esta carpeta está en la misma unidad que los registros: si se pierde el ordenador, se pierde también la copia. Elija una memoria USB o una carpeta de la red.</translation>
    </message>
    <message>
        <source>Too easy: it would be found within a day. Take five words.</source>
        <translation>Muy fácil: se descubriría en un día. Use cinco palabras.</translation>
    </message>
    <message>
        <source>Fair: finding it would take days or years.</source>
        <translation>Regular: se tardaría días o años en descubrirla.</translation>
    </message>
    <message>
        <source>Strong: finding it would take decades.</source>
        <translation>Fuerte: se tardaría décadas en descubrirla.</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file.</source>
        <translation>Comunique la frase por otro camino que el archivo.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>%1 must include a day</source>
        <translation>%1: falta el día</translation>
    </message>
    <message>
        <source>%1 must include a month</source>
        <translation>%1: falta el mes</translation>
    </message>
    <message>
        <source>%1 must include a year</source>
        <translation>%1: falta el año</translation>
    </message>
    <message>
        <source>%1 needs a year of four figures</source>
        <translation>%1: el año necesita cuatro cifras</translation>
    </message>
    <message>
        <source>%1 must be a real date</source>
        <translation>%1: debe ser una fecha real</translation>
    </message>
    <message>
        <source>%1 must not be before the last session</source>
        <translation>%1: no debe ser anterior a la última sesión</translation>
    </message>
    <message>
        <source>%1 must be in the past</source>
        <translation>%1: debe ser anterior a hoy</translation>
    </message>
    <message>
        <source>%1 is too long ago</source>
        <translation>%1: hace demasiado tiempo</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1: demasiado largo</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1: debe ser un número</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1: demasiado pequeño</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1: demasiado grande</translation>
    </message>
</context>
<context>
    <name>DeskOptions</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DeskSealing</name>
    <message>
        <source>Making the document</source>
        <translation>Haciendo el documento</translation>
    </message>
    <message>
        <source>The signature is saved</source>
        <translation>La firma está guardada</translation>
    </message>
    <message>
        <source>The document is made and opened again to check it</source>
        <translation>El documento se hace y se vuelve a abrir para comprobarlo</translation>
    </message>
    <message>
        <source>Then it is ready to print</source>
        <translation>Después está listo para imprimir</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is lost if the tablet is switched off now.</source>
        <translation>Tarda unos segundos. No se pierde nada si se apaga la tableta ahora.</translation>
    </message>
</context>
<context>
    <name>DeskToday</name>
    <message>
        <source>The daily back-up was not made: see to it</source>
        <translation>La copia de seguridad diaria no se hizo: resuélvalo</translation>
    </message>
    <message>
        <source>The clock went back: check date and time</source>
        <translation>El reloj fue hacia atrás: revise fecha y hora</translation>
    </message>
    <message>
        <source>Approve forms</source>
        <translation>Aprobar formularios</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
    <message>
        <source>No visits yet today</source>
        <translation>Hoy aún no hay visitas</translation>
    </message>
    <message>
        <source>Before the first one a clinician approves the forms: Approve forms.</source>
        <translation>Antes de la primera, un profesional clínico aprueba los formularios: Aprobar formularios.</translation>
    </message>
    <message>
        <source>Start one with New visit, or let a patient begin alone on the welcome page.</source>
        <translation>Empiece una con Visita nueva, o deje que un paciente empiece solo en la página de bienvenida.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 1 November 2026</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: 1 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: 1 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format: Sunday 1 November</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years</source>
        <comment>date of birth, and how old</comment>
        <translation>
            <numerusform>%1, %n año</numerusform>
            <numerusform>%1, %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lee en %1</translation>
    </message>
    <message>
        <source>asked in %1</source>
        <translation>preguntado en %1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional clínico</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>starts visits, hands over, prints</source>
        <translation>empieza visitas, entrega la tableta, imprime</translation>
    </message>
    <message>
        <source>reviews, plans, countersigns, approves forms</source>
        <translation>revisa, planifica, contrafirma, aprueba formularios</translation>
    </message>
    <message>
        <source>people, keys, back-ups, export</source>
        <translation>personas, claves, copias de seguridad, exportación</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>visits that wait for the member of staff</comment>
        <translation>
            <numerusform>%n le necesita</numerusform>
            <numerusform>%n le necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags say stop</source>
        <translation>
            <numerusform>%n aviso dice alto</numerusform>
            <numerusform>%n avisos dicen alto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags to review</source>
        <translation>
            <numerusform>%n aviso por revisar</numerusform>
            <numerusform>%n avisos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cautions</source>
        <translation>
            <numerusform>%n precaución</numerusform>
            <numerusform>%n precauciones</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>All approved</source>
        <translation>Todos aprobados</translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval; no visit begins before</source>
        <translation>%1 de %2 esperan aprobación; antes no empieza ninguna visita</translation>
    </message>
    <message>
        <source>%1 of %2 wait for approval by a clinician</source>
        <translation>%1 de %2 esperan la aprobación de un profesional clínico</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%n words have no translation</source>
        <translation>
            <numerusform>%n palabra no tiene traducción</numerusform>
            <numerusform>%n palabras no tienen traducción</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Ready to review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Para firmar</translation>
    </message>
    <message>
        <source>Taking time</source>
        <translation>Lo piensa</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Consent valid</source>
        <translation>Consentimiento válido</translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation>Consentimiento caducado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>Contrafirmar</translation>
    </message>
    <message>
        <source>Not yet joined to a patient</source>
        <translation>Aún sin unir a un paciente</translation>
    </message>
    <message>
        <source>Hand over tablet</source>
        <translation>Entregar tableta</translation>
    </message>
    <message>
        <source>Show the patient</source>
        <translation>Mostrar al paciente</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation>Unir a un paciente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar por ahora</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>Plan y conversación</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contrafirmar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Make document</source>
        <translation>Hacer el documento</translation>
    </message>
    <message>
        <source>Take back the consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Corregir el registro</translation>
    </message>
    <message>
        <source>Session %1 of the course</source>
        <translation>Sesión %1 del tratamiento</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>It counts from now on. What is taken back stops; the record itself is kept.</source>
        <translation>Cuenta desde ahora. Lo que se retira se detiene; el registro se conserva.</translation>
    </message>
    <message>
        <source>The record stays as it was signed. The correction stands beside it, with your name and the time.</source>
        <translation>El registro queda como se firmó. La corrección está al lado, con su nombre y la hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n days since the last session.</source>
        <translation>
            <numerusform>%n día desde la última sesión.</numerusform>
            <numerusform>%n días desde la última sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Less than 28 days: the skin may not have healed.</source>
        <translation>%1 Menos de 28 días: puede que la piel no haya curado.</translation>
    </message>
    <message>
        <source>%1 More than 90 days: look at the history and the plan again.</source>
        <translation>%1 Más de 90 días: mire otra vez la historia y el plan.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Treated</source>
        <comment>a button: the treatment took place</comment>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent, countersigned</source>
        <translation>Consentimiento, contrafirmado</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Too easy to guess: at least 10 letters, and not the name or the birth date</source>
        <translation>Muy fácil de adivinar: al menos 10 letras, y no el nombre ni la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Good enough. Four words in a row would be stronger.</source>
        <translation>Suficiente. Cuatro palabras seguidas serían más seguras.</translation>
    </message>
    <message>
        <source>A strong code</source>
        <translation>Un código fuerte</translation>
    </message>
    <message>
        <source>At least 10 letters; four words in a row are easy to keep in mind and hard to guess</source>
        <translation>Al menos 10 letras; cuatro palabras seguidas se recuerdan bien y cuesta adivinarlas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with a change</source>
        <translation>Seguir con un cambio</translation>
    </message>
    <message>
        <source>Hold today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Do not treat</source>
        <translation>No tratar</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
    <message>
        <source>%1 ×, last %2</source>
        <translation>%1 ×, última vez %2</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contrafirmado</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Leído en</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Of this file</source>
        <translation>De este archivo</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>DocumentTurner</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier document</source>
        <translation>Documento anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later document</source>
        <translation>Documento posterior</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>Exportar visitas</translation>
    </message>
    <message>
        <source>The files name patients. They go to %1</source>
        <translation>Los archivos nombran a pacientes. Van a %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Stopping …</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Looking for the visits …</source>
        <translation>Buscando las visitas…</translation>
    </message>
    <message>
        <source>Visit %1 of %2</source>
        <translation>Visita %1 de %2</translation>
    </message>
    <message>
        <source>Putting the files together …</source>
        <translation>Reuniendo los archivos…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>You can go on working, or lock the desk. Files appear when all of them are made.</source>
        <translation>Puede seguir trabajando o bloquear el puesto. Los archivos aparecen cuando están todos.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
</context>
<context>
    <name>ExportSecret</name>
    <message>
        <source>Whoever can open this computer can read it.</source>
        <translation>Cualquiera que abra este equipo puede leerlo.</translation>
    </message>
    <message>
        <source>Protected zip</source>
        <translation>Zip protegido</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Carpeta abierta</translation>
    </message>
    <message>
        <source>Passphrase of the zip</source>
        <translation>Frase de acceso del zip</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Changed since last time</source>
        <translation>Cambiado desde la última vez</translation>
    </message>
    <message>
        <source>There are no two visits yet to compare</source>
        <translation>Aún no hay dos visitas que comparar</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>Las respuestas son iguales</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>%1 (%2) was merged into this file on %3 by %4</source>
        <translation>%1 (%2) se unió a esta ficha el %3; lo hizo %4</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Deshacer la unión</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>Sesiones: %1</translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>See it among all answers</source>
        <translation>Verlo entre todas las respuestas</translation>
    </message>
</context>
<context>
    <name>FlagDecided</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Where to?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>The clinic&apos;s own folder</source>
        <translation>La carpeta de la clínica</translation>
    </message>
    <message>
        <source>Drive: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>There is no other folder in this one.</source>
        <translation>No hay otra carpeta dentro de esta.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Aquí no se puede guardar nada</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Approved %1, %2</source>
        <translation>Aprobado el %1, %2</translation>
    </message>
    <message>
        <source>Draft, waits for approval</source>
        <translation>Borrador, pendiente de aprobación</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read %1 in %2</source>
        <translation>Leer %1 en %2</translation>
    </message>
</context>
<context>
    <name>FormsWait</name>
    <message>
        <source>The forms wait for approval</source>
        <translation>Los formularios esperan aprobación</translation>
    </message>
    <message>
        <source>Patients are shown a form only in words that a clinician of this clinic has approved. Approve them under Today, Forms; then start the visit.</source>
        <translation>A los pacientes solo se les muestra un formulario con palabras que ha aprobado un profesional clínico de esta clínica. Apruébelos en Hoy, Formularios; después empiece la visita.</translation>
    </message>
    <message>
        <source>Look at the forms</source>
        <translation>Ver los formularios</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>From %1 back to %2</source>
        <translation>De %1 atrás hasta %2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Nothing of this kind in these days</source>
        <translation>Nada de este tipo en estos días</translation>
    </message>
    <message>
        <source>Go back to look for something else.</source>
        <translation>Vuelva para buscar otra cosa.</translation>
    </message>
</context>
<context>
    <name>LogAsk</name>
    <message>
        <source>Log</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Who did what, and when. Looking is kept in the log as well.</source>
        <translation>Quién hizo qué y cuándo. Las consultas también se anotan.</translation>
    </message>
    <message>
        <source>Check all of it</source>
        <translation>Comprobarlo todo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consultar</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>¿Unir %1 con %2?</translation>
    </message>
    <message>
        <source>Kept: %1, born %2</source>
        <translation>Se conserva: %1, nació el %2</translation>
    </message>
    <message>
        <source>Merged into it: %1, born %2</source>
        <translation>Se une a ella: %1, nació el %2</translation>
    </message>
    <message>
        <source>All visits then stand in one file, and both numbers lead to it. Signed documents stay exactly as they are.</source>
        <translation>Después todas las visitas están en una ficha, y los dos números llevan a ella. Los documentos firmados quedan exactamente como están.</translation>
    </message>
    <message>
        <source>It is recorded with your name, and can be taken back in the file.</source>
        <translation>Se anota con su nombre y se puede deshacer en la ficha.</translation>
    </message>
    <message>
        <source>The birth dates differ. Merge only if you know that one of them was typed wrongly.</source>
        <translation>Las fechas de nacimiento son distintas. Una las fichas solo si sabe que una se escribió mal.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir fichas</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Join to a patient</source>
        <translation>Unir a un paciente</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
    <message>
        <source>Check who it is; the visit then belongs to this patient.</source>
        <translation>Compruebe quién es; la visita pertenece entonces a este paciente.</translation>
    </message>
    <message>
        <source>Check who it is, then hand over the tablet.</source>
        <translation>Compruebe quién es y entregue la tableta.</translation>
    </message>
    <message>
        <source>Check who it is, then show the patient their screen.</source>
        <translation>Compruebe quién es y muéstrele su pantalla.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Empezar visita</translation>
    </message>
</context>
<context>
    <name>NumbersDays</name>
    <message>
        <source>Numbers of which days?</source>
        <translation>¿Cifras de qué días?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>No visits on these days</source>
        <translation>No hay visitas en estos días</translation>
    </message>
    <message>
        <source>Choose more days above. Numbers appear here from the first visit on.</source>
        <translation>Elija más días arriba. Las cifras aparecen aquí desde la primera visita.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>For a patient who wants paper: print, fill in, sign, photograph.</source>
        <translation>Para un paciente que quiere papel: imprimir, rellenar, firmar, fotografiar.</translation>
    </message>
    <message>
        <source>What to do afterwards</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>One page to take home, with the numbers to call</source>
        <translation>Una página para llevar a casa, con los teléfonos a los que llamar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>A copy on a USB drive</source>
        <translation>Una copia en una memoria USB</translation>
    </message>
    <message>
        <source>Opens with a code that the patient chooses</source>
        <translation>Se abre con un código que elige el paciente</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Bloquear y guardar</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>Papel firmado</translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 20 MB. Choose another.</source>
        <translation>Este archivo no se puede leer o tiene más de 20 MB. Elija otro.</translation>
    </message>
    <message>
        <source>A photograph or a scan, kept with the visit</source>
        <translation>Una fotografía o un escaneo, guardado con la visita</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>En blanco, para rellenar a mano</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PatientFile</name>
    <message>
        <source>Merge</source>
        <translation>Unir fichas</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
</context>
<context>
    <name>PatientRow</name>
    <message>
        <source>last here %1</source>
        <translation>última vez aquí: %1</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>aún sin visitas</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Who is %1 too?</source>
        <translation>¿Quién más es %1?</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Find the other record of this person</source>
        <translation>Buscar el otro registro de esta persona</translation>
    </message>
    <message>
        <source>Name, birth date or number; the first letters are enough</source>
        <translation>Nombre, fecha de nacimiento o número; bastan las primeras letras</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>¿A quién busca?</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>Accents and capitals do not matter. A birth date may be typed as 29.2.1984.</source>
        <translation>Los acentos y las mayúsculas no importan. La fecha de nacimiento se puede escribir así: 29.2.1984.</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date, or the number. Somebody who was never here: Somebody new.</source>
        <translation>Pruebe con menos letras, la fecha de nacimiento o el número. Si nunca estuvo aquí: Persona nueva.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>%n can sign in here</source>
        <translation>
            <numerusform>%n persona puede entrar aquí</numerusform>
            <numerusform>%n personas pueden entrar aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title, as printed</source>
        <translation>Cargo, como se imprime</translation>
    </message>
    <message>
        <source>PIN, typed by the person</source>
        <translation>PIN, lo escribe la persona</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Otra vez el mismo PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Guardar permisos</translation>
    </message>
    <message>
        <source>Save new PIN</source>
        <translation>Guardar PIN nuevo</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>They no longer sign in. What they did keeps their name.</source>
        <translation>Ya no entra. Lo que hizo conserva su nombre.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Your PIN now</source>
        <translation>Su PIN actual</translation>
    </message>
    <message>
        <source>New PIN, 6 numbers or more</source>
        <translation>PIN nuevo, 6 números o más</translation>
    </message>
    <message>
        <source>New PIN, typed by the person</source>
        <translation>PIN nuevo, lo escribe la persona</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>Otra vez el PIN nuevo</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>All answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The talk took place</source>
        <translation>La conversación tuvo lugar</translation>
    </message>
</context>
<context>
    <name>PrintWish</name>
    <message>
        <source>Both sides</source>
        <translation>Dos caras</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Una copia menos</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Una copia más</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation>No se encontró impresora. Aun así el documento se puede guardar como archivo e imprimir en otro sitio.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Se buscan impresoras …</translation>
    </message>
    <message>
        <source>Printer: %1. Choose another of %2</source>
        <translation>Impresora: %1. Elegir otra de %2</translation>
    </message>
</context>
<context>
    <name>PrinterList</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>No printer was found. The document can still be saved as a file and printed elsewhere.</source>
        <translation>No se encontró impresora. Aun así el documento se puede guardar como archivo e imprimir en otro sitio.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Se buscan impresoras …</translation>
    </message>
</context>
<context>
    <name>PrinterSheet</name>
    <message>
        <source>both sides</source>
        <translation>por las dos caras</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>por una cara</translation>
    </message>
    <message>
        <source>up to %1 copies</source>
        <translation>hasta %1 copias</translation>
    </message>
    <message>
        <source>one copy at a time</source>
        <translation>una copia cada vez</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Save as file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contrafirmar</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the seal</source>
        <translation>Comprobar el sello</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Paper and copies for the patient</source>
        <translation>Papel y copias para el paciente</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Visits are listed here from the day they start. Start one under Today, New visit.</source>
        <translation>Las visitas aparecen aquí desde el día en que empiezan. Empiece una en Hoy, Visita nueva.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>File</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation>Ficha del paciente</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>Nothing that was answered needs a decision. Look at all answers, then go on to the plan.</source>
        <translation>Nada de lo respondido necesita una decisión. Mire todas las respuestas y siga con el plan.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>In the patient&apos;s words</source>
        <translation>En palabras del paciente</translation>
    </message>
    <message>
        <source>To tell in private</source>
        <translation>Lo dirá en privado</translation>
    </message>
    <message>
        <source>Answered wrong, explain again</source>
        <translation>Mal respondido, explicar otra vez</translation>
    </message>
    <message>
        <source>Nothing was written freely.</source>
        <translation>No se escribió nada con palabras propias.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
    <message>
        <source>Nothing must be decided</source>
        <translation>No hay nada que decidir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The visit ends here. Nothing is signed or countersigned; the answers and your reason are kept. Deciding anew opens it again.</source>
        <translation>La visita termina aquí. No se firma ni se contrafirma nada; se guardan las respuestas y su motivo. Si decide de nuevo, se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Cerrar la visita</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contrafirmar</translation>
    </message>
    <message>
        <source>Plan and talk</source>
        <translation>Plan y conversación</translation>
    </message>
</context>
<context>
    <name>RolePicks</name>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsAside</name>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Asks the server that stands below for the time, saved or not. Only a number without meaning leaves the clinic.</source>
        <translation>Pregunta la hora al servidor de abajo, guardado o no. De la clínica solo sale un número sin significado.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
</context>
<context>
    <name>SettingsCards</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>Escrito, aún sin guardar</translation>
    </message>
</context>
<context>
    <name>SettingsCertificate</name>
    <message>
        <source>There is none yet. The first document that is sealed makes one.</source>
        <translation>Aún no hay ninguno. El primer documento que se selle creará uno.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Avalado por</translation>
    </message>
    <message>
        <source>Nobody: the clinic made it itself. Readers of PDF files will say so.</source>
        <translation>Nadie: lo hizo la propia clínica. Los lectores de PDF lo dirán.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>It ended on %1: nothing can be sealed</source>
        <translation>Terminó el %1: no se puede sellar nada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Documents that are sealed already stay as they are, and can always be checked. The key itself never leaves the strongroom.</source>
        <translation>Los documentos ya sellados quedan como están y siempre se pueden comprobar. La clave nunca sale de la cámara segura.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Hacer uno nuevo</translation>
    </message>
    <message>
        <source>Bring your own</source>
        <translation>Traer el propio</translation>
    </message>
    <message>
        <source>Make a new key and certificate?</source>
        <translation>¿Hacer una clave y un certificado nuevos?</translation>
    </message>
    <message>
        <source>From now on documents are sealed with it. The key before it is forgotten for good; its certificate stays, so that older documents can be checked.</source>
        <translation>A partir de ahora los documentos se sellan con él. La clave anterior se olvida para siempre; su certificado queda, para poder comprobar los documentos antiguos.</translation>
    </message>
    <message>
        <source>%1: its password opens the file once, and is kept nowhere. Delete the file afterwards, or lock it away.</source>
        <translation>%1: su contraseña abre el archivo una vez y no se guarda en ningún sitio. Después borre el archivo o guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Seal with this one</source>
        <translation>Sellar con este</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>No visit begins while a version that is live waits for approval.</source>
        <translation>Ninguna visita empieza mientras una versión en uso espere aprobación.</translation>
    </message>
    <message>
        <source>Everything that patients are shown was approved here.</source>
        <translation>Todo lo que ven los pacientes fue aprobado aquí.</translation>
    </message>
    <message>
        <source>To the approval</source>
        <translation>Ir a la aprobación</translation>
    </message>
    <message>
        <source>See the approval</source>
        <translation>Ver la aprobación</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing here was changed yet.</source>
        <translation>Aquí aún no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>SettingsLogo</name>
    <message>
        <source>The clinic&apos;s logo</source>
        <translation>El logotipo de la clínica</translation>
    </message>
    <message>
        <source>No logo of your own yet</source>
        <translation>Aún no hay logotipo propio</translation>
    </message>
    <message>
        <source>Records and forms carry the mark of this program until you choose one.</source>
        <translation>Los registros y formularios llevan la marca de este programa hasta que elija uno.</translation>
    </message>
    <message>
        <source>PNG or JPEG. It stands at the head of every paper, about 2 cm wide; 1000 pixels are plenty. Records that are sealed already stay as they are.</source>
        <translation>PNG o JPEG. Va en la cabecera de cada papel, de unos 2 cm de ancho; 1000 píxeles bastan. Los registros ya sellados quedan como están.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Typed and not saved yet. It stays here until you save or discard it.</source>
        <translation>Escrito y aún sin guardar. Sigue aquí hasta que lo guarde o lo descarte.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
</context>
<context>
    <name>StatementFoot</name>
    <message>
        <source>Recorded as: %1</source>
        <translation>Se registra como: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Something was done just now</source>
        <translation>Se hizo algo ahora mismo</translation>
    </message>
    <message>
        <source>%1 since something was done</source>
        <translation>%1 desde la última acción</translation>
    </message>
    <message>
        <source>The patient&apos;s file</source>
        <translation>Ficha del paciente</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Voy</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a question, and how often it was answered wrong</comment>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Approved by %1, %2, %3</source>
        <translation>Aprobado por %1, %2, %3</translation>
    </message>
    <message>
        <source>A translator&apos;s draft; waits for approval</source>
        <translation>Borrador de traducción; pendiente de aprobación</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Before patients are shown this form in %1: %2</source>
        <translation>Antes de mostrar a los pacientes este formulario en %1: %2</translation>
    </message>
    <message>
        <source>Approve this translation</source>
        <translation>Aprobar esta traducción</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Volver a los formularios</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>No words that can be shown</source>
        <translation>No hay texto que mostrar</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Live: patients are shown this one</source>
        <translation>En uso: se muestra a los pacientes</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Approved, no longer shown</source>
        <translation>Aprobada, ya no se muestra</translation>
    </message>
    <message>
        <source>Approved; an older one is live</source>
        <translation>Aprobada; está en uso una anterior</translation>
    </message>
    <message>
        <source>Its exact words are not kept here</source>
        <translation>Sus palabras exactas no se guardan aquí</translation>
    </message>
    <message>
        <source>Set live</source>
        <translation>Poner en uso</translation>
    </message>
    <message>
        <source>Show patients version %1</source>
        <translation>Mostrar a los pacientes la versión %1</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Needs you now</source>
        <translation>Le necesita ahora</translation>
    </message>
    <message>
        <source>Also today</source>
        <translation>También hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>De días anteriores</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Look at the answers</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Voy</translation>
    </message>
</context>
</TS>
